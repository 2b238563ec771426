/// Tails and quantiles of the distributions that every test and interval here uses.
@NullMarked
package org.mainstay.sums.statistics.tail;

import org.jspecify.annotations.NullMarked;
