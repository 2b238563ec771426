/// The frame around every page, looked at the way a person and a browser do.
@NullMarked
package org.mainstay.ui.shell;

import org.jspecify.annotations.NullMarked;
