/// Worries about somebody's safety: held by the team, never graded, never overlooked.
@NullMarked
package org.mainstay.inside.safety;

import org.jspecify.annotations.NullMarked;
