/// A request for support from its arrival to its end, and the messages on the way.
@NullMarked
package org.mainstay.inside.referral;

import org.jspecify.annotations.NullMarked;
