/// The principles and the numbers of coverage, as the handbook has them.
@NullMarked
package org.mainstay.outside.network.words;

import org.jspecify.annotations.NullMarked;
