/// A worker's week: the hours agreed and worked, whom they met, and how they went home.
@NullMarked
package org.mainstay.inside.huddle.week;

import org.jspecify.annotations.NullMarked;
