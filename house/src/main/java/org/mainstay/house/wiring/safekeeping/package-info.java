/// Backups that the house makes and tries by itself.
@NullMarked
package org.mainstay.house.wiring.safekeeping;

import org.jspecify.annotations.NullMarked;
