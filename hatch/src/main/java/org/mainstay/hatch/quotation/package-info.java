/// What people let the hub quote in reports, as long as they agree: the only words that leave the
/// team, and none of them stays a moment longer than the consent.
@NullMarked
package org.mainstay.hatch.quotation;

import org.jspecify.annotations.NullMarked;
