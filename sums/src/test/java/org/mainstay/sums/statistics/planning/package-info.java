@NullMarked
package org.mainstay.sums.statistics.planning;

import org.jspecify.annotations.NullMarked;
