/// The rooms by which a hub closes.
@NullMarked
package org.mainstay.house.wiring.closing;

import org.jspecify.annotations.NullMarked;
