/// The team's meeting: the board of all cases, who takes whom on, what was decided, the day's end.
@NullMarked
package org.mainstay.inside.huddle;

import org.jspecify.annotations.NullMarked;
