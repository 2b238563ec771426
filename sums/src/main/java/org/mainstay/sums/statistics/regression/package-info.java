/// Did this help? Treatments against outcomes inside organisations, with every result carrying what
/// it rests on.
///
/// `gram` sums the rows once, `fit` makes slopes and errors of the sums, `bootstrap` and `families`
/// judge them with few organisations and many tests, `sensitivity` asks what could be wrong,
/// `absorbed` handles effects that are not nested in the clusters, and `designs` sets up studies
/// over time.
@NullMarked
package org.mainstay.sums.statistics.regression;

import org.jspecify.annotations.NullMarked;
