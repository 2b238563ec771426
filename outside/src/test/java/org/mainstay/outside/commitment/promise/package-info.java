/// Tries the way of a commitment.
@NullMarked
package org.mainstay.outside.commitment.promise;

import org.jspecify.annotations.NullMarked;
