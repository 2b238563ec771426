/// The standards and numbers of a promise, as the handbook has them.
@NullMarked
package org.mainstay.outside.commitment.words;

import org.jspecify.annotations.NullMarked;
