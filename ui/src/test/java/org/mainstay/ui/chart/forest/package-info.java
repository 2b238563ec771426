/// Tests of org.mainstay.ui.chart.forest.
@NullMarked
package org.mainstay.ui.chart.forest;

import org.jspecify.annotations.NullMarked;
