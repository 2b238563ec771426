/// The headcount of employers as their staff records give it, brought in from a file. Start reading
/// at `RosterFile`.
@NullMarked
package org.mainstay.exchange.roster;

import org.jspecify.annotations.NullMarked;
