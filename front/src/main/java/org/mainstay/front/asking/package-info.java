/// Asking for support: one question a page, a check, one letter, a code to come back with.
@NullMarked
package org.mainstay.front.asking;

import org.jspecify.annotations.NullMarked;
