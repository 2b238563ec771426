@NullMarked
package org.mainstay.sums.statistics.rates;

import org.jspecify.annotations.NullMarked;
