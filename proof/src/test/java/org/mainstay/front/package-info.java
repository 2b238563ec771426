/// The public rooms on a real database.
@NullMarked
package org.mainstay.front;

import org.jspecify.annotations.NullMarked;
