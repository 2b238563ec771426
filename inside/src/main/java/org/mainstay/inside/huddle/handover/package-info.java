/// Handing all of one's cases over: before leave, or for good.
@NullMarked
package org.mainstay.inside.huddle.handover;

import org.jspecify.annotations.NullMarked;
