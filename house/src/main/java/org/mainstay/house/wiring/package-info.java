/// Puts the house together: which rooms stand on which side, and what each is handed.
@NullMarked
package org.mainstay.house.wiring;

import org.jspecify.annotations.NullMarked;
