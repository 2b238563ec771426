/// Tests of org.mainstay.ui.chart.funnel.
@NullMarked
package org.mainstay.ui.chart.funnel;

import org.jspecify.annotations.NullMarked;
