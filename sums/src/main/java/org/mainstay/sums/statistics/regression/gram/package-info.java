/// What one pass over the rows keeps of each organisation: enough for every regression, its errors,
/// its jackknife and its bootstrap, and for adding organisations that were summed elsewhere.
@NullMarked
package org.mainstay.sums.statistics.regression.gram;

import org.jspecify.annotations.NullMarked;
