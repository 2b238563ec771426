/// Studies over time, best design first: change with comparison, adjusted for the baseline,
/// staggered starts, and a campaign in one series.
@NullMarked
package org.mainstay.sums.statistics.regression.designs;

import org.jspecify.annotations.NullMarked;
