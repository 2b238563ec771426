/// Pauses, and what ends them.
@NullMarked
package org.mainstay.inside.support.pauses;

import org.jspecify.annotations.NullMarked;
