/// Tables as files that a spreadsheet opens: CSV and ODS, with nothing in them that runs.
@NullMarked
package org.mainstay.ui.spreadsheet;

import org.jspecify.annotations.NullMarked;
