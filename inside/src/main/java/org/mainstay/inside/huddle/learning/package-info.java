/// What the team learns: the theme of each week, and the skills that each worker gains.
@NullMarked
package org.mainstay.inside.huddle.learning;

import org.jspecify.annotations.NullMarked;
