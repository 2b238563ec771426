/// The public rooms.
@NullMarked
package org.mainstay.front;

import org.jspecify.annotations.NullMarked;
