/// Appointments that repeat.
@NullMarked
package org.mainstay.inside.support.repeating;

import org.jspecify.annotations.NullMarked;
