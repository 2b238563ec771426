/// Charts that tell a real change over time from ordinary ups and downs.
@NullMarked
package org.mainstay.ui.chart.control;

import org.jspecify.annotations.NullMarked;
