/// Campaigns outside and inside.
@NullMarked
package org.mainstay.house.wiring.campaign;

import org.jspecify.annotations.NullMarked;
