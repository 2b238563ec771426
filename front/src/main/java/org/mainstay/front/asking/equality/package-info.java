/// The optional equality questions, asked after sending, with categories everybody can compare.
@NullMarked
package org.mainstay.front.asking.equality;

import org.jspecify.annotations.NullMarked;
