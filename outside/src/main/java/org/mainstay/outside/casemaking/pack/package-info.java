/// An evidence pack: one source, from which a page, a PDF and a spreadsheet are made.
@NullMarked
package org.mainstay.outside.casemaking.pack;

import org.jspecify.annotations.NullMarked;
