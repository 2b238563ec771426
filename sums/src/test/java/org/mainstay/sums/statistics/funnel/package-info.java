@NullMarked
package org.mainstay.sums.statistics.funnel;

import org.jspecify.annotations.NullMarked;
