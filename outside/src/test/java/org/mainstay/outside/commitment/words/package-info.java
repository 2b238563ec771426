/// Tries the words of promises.
@NullMarked
package org.mainstay.outside.commitment.words;

import org.jspecify.annotations.NullMarked;
