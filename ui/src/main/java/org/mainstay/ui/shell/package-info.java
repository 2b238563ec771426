/// The frame around every page: header, ways out, notices, footer.
@NullMarked
package org.mainstay.ui.shell;

import org.jspecify.annotations.NullMarked;
