/// What a commissioner may read: the employers' released books added up, beside the hub's own book.
///
/// Nothing here is a total that was never released: a sum is of released numbers, and its margin is
/// made of theirs.
@NullMarked
package org.mainstay.outside.commissioner;

import org.jspecify.annotations.NullMarked;
