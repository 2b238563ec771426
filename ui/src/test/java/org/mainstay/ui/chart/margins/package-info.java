/// Tests of the charts of numbers with their ranges.
@NullMarked
package org.mainstay.ui.chart.margins;

import org.jspecify.annotations.NullMarked;
