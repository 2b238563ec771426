/// Tests of this room on a real database.
@NullMarked
package org.mainstay.inside.team.communities;

import org.jspecify.annotations.NullMarked;
