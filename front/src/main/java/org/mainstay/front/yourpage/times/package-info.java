/// Appointments of one person: booked, moved, cancelled, put in a calendar.
@NullMarked
package org.mainstay.front.yourpage.times;

import org.jspecify.annotations.NullMarked;
