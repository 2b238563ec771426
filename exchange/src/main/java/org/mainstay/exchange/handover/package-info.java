/// The folders in which packs go to another hub, and receipts come back.
@NullMarked
package org.mainstay.exchange.handover;

import org.jspecify.annotations.NullMarked;
