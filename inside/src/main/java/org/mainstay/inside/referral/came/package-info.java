/// What came in by a letter, for whichever room it is meant.
@NullMarked
package org.mainstay.inside.referral.came;

import org.jspecify.annotations.NullMarked;
