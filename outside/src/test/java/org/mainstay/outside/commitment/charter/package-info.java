/// Tries the way of a charter.
@NullMarked
package org.mainstay.outside.commitment.charter;

import org.jspecify.annotations.NullMarked;
