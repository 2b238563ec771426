/// The rooms by which a hub closes, and the door by which the command line comes to them.
@NullMarked
package org.mainstay.house.wiring.closing;

import org.jspecify.annotations.NullMarked;
