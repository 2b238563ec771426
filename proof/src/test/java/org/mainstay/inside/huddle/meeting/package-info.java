/// Tests of the huddles as they are held.
@NullMarked
package org.mainstay.inside.huddle.meeting;

import org.jspecify.annotations.NullMarked;
