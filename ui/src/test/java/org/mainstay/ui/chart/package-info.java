/// Charts, looked at as those do who see them and those who do not.
@NullMarked
package org.mainstay.ui.chart;

import org.jspecify.annotations.NullMarked;
