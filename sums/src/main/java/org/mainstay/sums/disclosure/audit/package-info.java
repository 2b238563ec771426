/// What a table that was published with cells left out gives away all the same: from its total, its
/// other cells and its rounding alone. For other people's tables. Start reading at `TableAudit`.
@NullMarked
package org.mainstay.sums.disclosure.audit;

import org.jspecify.annotations.NullMarked;
