/// The arithmetic under the estimators: a Cholesky factor that drops what is collinear, rows sorted
/// into clusters, and work spread over a fixed number of threads.
@NullMarked
package org.mainstay.sums.statistics.matrix;

import org.jspecify.annotations.NullMarked;
