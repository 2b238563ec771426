/// Tests of concerns that wait for too long.
@NullMarked
package org.mainstay.inside.safety.waiting;

import org.jspecify.annotations.NullMarked;
