/// Which cases a worker holds.
@NullMarked
package org.mainstay.inside.referral.holding;

import org.jspecify.annotations.NullMarked;
