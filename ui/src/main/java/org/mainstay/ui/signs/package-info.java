/// Words by which somebody may be told apart: they warn whoever wrote them, before anybody reads.
@NullMarked
package org.mainstay.ui.signs;

import org.jspecify.annotations.NullMarked;
