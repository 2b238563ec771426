/// What everybody reads of employers' promises, by the employers' own act.
@NullMarked
package org.mainstay.outside.commitment.open;

import org.jspecify.annotations.NullMarked;
