/// The confidential rooms.
@NullMarked
package org.mainstay.inside;

import org.jspecify.annotations.NullMarked;
