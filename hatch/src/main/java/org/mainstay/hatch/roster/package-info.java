/// How many staff each employer has, and of which groups, as they were brought in before a year:
/// public or agreed facts, never about use. Start reading at `Rosters`.
@NullMarked
package org.mainstay.hatch.roster;

import org.jspecify.annotations.NullMarked;
