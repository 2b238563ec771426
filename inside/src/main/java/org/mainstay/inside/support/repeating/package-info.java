/// Appointments that repeat: each of its own, booked, moved and cancelled together.
@NullMarked
package org.mainstay.inside.support.repeating;

import org.jspecify.annotations.NullMarked;
