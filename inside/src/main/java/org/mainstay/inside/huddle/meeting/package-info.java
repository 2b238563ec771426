/// The huddles themselves: when they are, what is on them, who is there, what is carried over.
@NullMarked
package org.mainstay.inside.huddle.meeting;

import org.jspecify.annotations.NullMarked;
