/// Tests of the files that a spreadsheet opens.
@NullMarked
package org.mainstay.ui.spreadsheet;

import org.jspecify.annotations.NullMarked;
