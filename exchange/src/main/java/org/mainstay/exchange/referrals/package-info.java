/// First contacts of a hub's old system, brought in through the same rooms with the same bounds.
/// Start reading at `OldReferrals`.
@NullMarked
package org.mainstay.exchange.referrals;

import org.jspecify.annotations.NullMarked;
