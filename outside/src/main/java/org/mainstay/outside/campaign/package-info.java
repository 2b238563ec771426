/// Campaigns that an employer or the hub ran: what, for whom and when, with the neutral codes of
/// their posters. No person of the hub is in it.
@NullMarked
package org.mainstay.outside.campaign;

import org.jspecify.annotations.NullMarked;
