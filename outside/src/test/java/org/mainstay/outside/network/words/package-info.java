/// Tries the words of the network.
@NullMarked
package org.mainstay.outside.network.words;

import org.jspecify.annotations.NullMarked;
