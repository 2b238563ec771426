/// What each person adds to published tables in a contract year: coarse, under an opaque key, and
/// bounded by the tables themselves. Start reading at `Contributions`.
@NullMarked
package org.mainstay.hatch.contribution;

import org.jspecify.annotations.NullMarked;
