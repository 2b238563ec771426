/// The staff of an employer on the day before a contract year, counted by who and where they are:
/// never about use. Start reading at `Frame`.
@NullMarked
package org.mainstay.sums.disclosure.frame;

import org.jspecify.annotations.NullMarked;
