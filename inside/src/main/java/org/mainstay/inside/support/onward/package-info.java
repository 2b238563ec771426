/// Onward referrals: sent elsewhere, and followed until somebody has answered.
@NullMarked
package org.mainstay.inside.support.onward;

import org.jspecify.annotations.NullMarked;
