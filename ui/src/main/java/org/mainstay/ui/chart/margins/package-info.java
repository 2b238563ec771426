/// Charts of published numbers with the margin that was added to each.
@NullMarked
package org.mainstay.ui.chart.margins;

import org.jspecify.annotations.NullMarked;
