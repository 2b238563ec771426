/// Data-sharing agreements as the team writes, signs, looks over and ends them.
@NullMarked
package org.mainstay.inside.counting.agreements;

import org.jspecify.annotations.NullMarked;
