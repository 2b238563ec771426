/// One total for all tables, parts that add up, no negatives, whole numbers: worked out from noisy
/// numbers alone, which tells nothing more about anybody. Start reading at `Reconciliation`.
@NullMarked
package org.mainstay.sums.disclosure.consistency;

import org.jspecify.annotations.NullMarked;
