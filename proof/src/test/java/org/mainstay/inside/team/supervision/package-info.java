/// Tests of this room on a real database.
@NullMarked
package org.mainstay.inside.team.supervision;

import org.jspecify.annotations.NullMarked;
