/// Tests of this room on a real database.
@NullMarked
package org.mainstay.inside.huddle.learning;

import org.jspecify.annotations.NullMarked;
