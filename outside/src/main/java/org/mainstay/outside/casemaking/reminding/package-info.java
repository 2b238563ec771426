/// Reminds the hub of money that ends.
@NullMarked
package org.mainstay.outside.casemaking.reminding;

import org.jspecify.annotations.NullMarked;
