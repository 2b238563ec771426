/// New requests: who waits, and what they asked.
@NullMarked
package org.mainstay.inside.referral.arriving;

import org.jspecify.annotations.NullMarked;
