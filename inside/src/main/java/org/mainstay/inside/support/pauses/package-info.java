/// Pauses in support, each with a day on which somebody looks again, and the clock of the wait.
@NullMarked
package org.mainstay.inside.support.pauses;

import org.jspecify.annotations.NullMarked;
