/// Coming back on a real database.
@NullMarked
package org.mainstay.front.yourpage;

import org.jspecify.annotations.NullMarked;
