/// Charts drawn on the server, each with its figures in a table beside it.
@NullMarked
package org.mainstay.ui.chart;

import org.jspecify.annotations.NullMarked;
