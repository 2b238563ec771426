/// Tests of org.mainstay.ui.chart.control.
@NullMarked
package org.mainstay.ui.chart.control;

import org.jspecify.annotations.NullMarked;
