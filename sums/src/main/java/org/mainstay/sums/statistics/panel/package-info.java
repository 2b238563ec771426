/// Staff followed over waves, who move between trusts: linear models with any set of absorbed
/// factors, solved without iteration, and errors clustered by any factor.
///
/// The factor with the most levels (the people) is taken out exactly, group by group; what remains
/// of the small ones (waves, trusts) is solved by Cholesky. Start reading at `Panel`.
@NullMarked
package org.mainstay.sums.statistics.panel;

import org.jspecify.annotations.NullMarked;
