/// Charts that compare places fairly, whatever their size.
@NullMarked
package org.mainstay.ui.chart.funnel;

import org.jspecify.annotations.NullMarked;
