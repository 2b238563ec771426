/// Tests of org.mainstay.ui.chart.shares.
@NullMarked
package org.mainstay.ui.chart.shares;

import org.jspecify.annotations.NullMarked;
