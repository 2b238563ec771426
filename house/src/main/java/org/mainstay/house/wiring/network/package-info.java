/// How the rooms of the hub network are put together.
@NullMarked
package org.mainstay.house.wiring.network;

import org.jspecify.annotations.NullMarked;
