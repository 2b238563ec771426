/// Asking for support on a real database.
@NullMarked
package org.mainstay.front.asking;

import org.jspecify.annotations.NullMarked;
