/// Leaving, as a browser meets it.
@NullMarked
package org.mainstay.front.helpnow;

import org.jspecify.annotations.NullMarked;
