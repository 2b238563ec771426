/// Puts together the surveys of staff, at the front and inside.
@NullMarked
package org.mainstay.house.wiring.surveys;

import org.jspecify.annotations.NullMarked;
