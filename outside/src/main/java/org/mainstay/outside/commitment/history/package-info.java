/// What was changed when and by whom; no line is ever changed itself.
@NullMarked
package org.mainstay.outside.commitment.history;

import org.jspecify.annotations.NullMarked;
