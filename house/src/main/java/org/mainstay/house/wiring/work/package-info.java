/// How the rooms about work are put together.
@NullMarked
package org.mainstay.house.wiring.work;

import org.jspecify.annotations.NullMarked;
