/// The release plans as the team reads and agrees to them, the ledger, and what is said of both to
/// everybody at the window.
@NullMarked
package org.mainstay.inside.counting.books;

import org.jspecify.annotations.NullMarked;
