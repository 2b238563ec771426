/// Puts together what the team keeps of its own health.
@NullMarked
package org.mainstay.house.wiring.team;

import org.jspecify.annotations.NullMarked;
