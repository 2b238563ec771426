/// Tests of this room on a real database.
@NullMarked
package org.mainstay.inside.huddle.week;

import org.jspecify.annotations.NullMarked;
