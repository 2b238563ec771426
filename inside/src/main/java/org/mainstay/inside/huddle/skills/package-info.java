/// The skills that workers gain, from the handbook's list.
@NullMarked
package org.mainstay.inside.huddle.skills;

import org.jspecify.annotations.NullMarked;
