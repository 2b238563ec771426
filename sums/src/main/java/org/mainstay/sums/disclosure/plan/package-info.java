/// What may be published of a workforce at all, decided from the roster alone, and what the promise
/// to each person then is. Start reading at `SizeRule` and `Guarantee`.
@NullMarked
package org.mainstay.sums.disclosure.plan;

import org.jspecify.annotations.NullMarked;
