/// Charts of how many are still waiting, or have come back, day by day.
@NullMarked
package org.mainstay.ui.chart.steps;

import org.jspecify.annotations.NullMarked;
