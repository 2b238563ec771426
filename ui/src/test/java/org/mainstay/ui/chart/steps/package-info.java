/// Tests of org.mainstay.ui.chart.steps.
@NullMarked
package org.mainstay.ui.chart.steps;

import org.jspecify.annotations.NullMarked;
