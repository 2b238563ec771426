/// Tasks: what somebody of the team does by a day, for a case or for the team.
@NullMarked
package org.mainstay.inside.support.tasks;

import org.jspecify.annotations.NullMarked;
