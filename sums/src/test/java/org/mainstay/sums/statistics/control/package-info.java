@NullMarked
package org.mainstay.sums.statistics.control;

import org.jspecify.annotations.NullMarked;
