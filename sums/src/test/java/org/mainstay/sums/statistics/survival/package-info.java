@NullMarked
package org.mainstay.sums.statistics.survival;

import org.jspecify.annotations.NullMarked;
