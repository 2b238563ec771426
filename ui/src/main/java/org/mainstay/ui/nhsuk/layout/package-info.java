/// What frames a page: header, footer and the links of a way through.
@NullMarked
package org.mainstay.ui.nhsuk.layout;

import org.jspecify.annotations.NullMarked;
