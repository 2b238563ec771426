/// What is put into an estimator and what every answer carries: columns and factors in, the rows
/// used and left out, the parameters counted and by which convention, and what was dropped, out.
@NullMarked
package org.mainstay.sums.statistics.design;

import org.jspecify.annotations.NullMarked;
