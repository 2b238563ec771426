/// Charts of estimates with their margins, one below the other.
@NullMarked
package org.mainstay.ui.chart.forest;

import org.jspecify.annotations.NullMarked;
