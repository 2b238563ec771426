/// How the rooms of employers' promises are put together.
@NullMarked
package org.mainstay.house.wiring.commitment;

import org.jspecify.annotations.NullMarked;
