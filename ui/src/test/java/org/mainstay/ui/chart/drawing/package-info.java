/// Tests of org.mainstay.ui.chart.drawing.
@NullMarked
package org.mainstay.ui.chart.drawing;

import org.jspecify.annotations.NullMarked;
