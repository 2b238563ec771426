/// Puts the huddles together as they are held.
@NullMarked
package org.mainstay.house.wiring.huddles;

import org.jspecify.annotations.NullMarked;
