/// A page as a PDF that a screen reader can read (PDF/UA-1), and what is written in such files.
@NullMarked
package org.mainstay.ui.printing;

import org.jspecify.annotations.NullMarked;
