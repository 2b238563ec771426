/// How the rooms in which the case for the hub is made are put together.
@NullMarked
package org.mainstay.house.wiring.casemaking;

import org.jspecify.annotations.NullMarked;
