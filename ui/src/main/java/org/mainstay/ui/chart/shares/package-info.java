/// Charts of who asks for support beside who works here.
@NullMarked
package org.mainstay.ui.chart.shares;

import org.jspecify.annotations.NullMarked;
