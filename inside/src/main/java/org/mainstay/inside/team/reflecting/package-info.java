/// Reflective practice: the team's own groups, with a theme and without a case.
@NullMarked
package org.mainstay.inside.team.reflecting;

import org.jspecify.annotations.NullMarked;
