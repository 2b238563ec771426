/// Shares and rates with their intervals, and who is missing among the referred.
@NullMarked
package org.mainstay.sums.statistics.rates;

import org.jspecify.annotations.NullMarked;
