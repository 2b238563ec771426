/// The released books as they are read off the noticeboard: which tables there are, and what each
/// of their rows may be said to be.
@NullMarked
package org.mainstay.outside.employer.book;

import org.jspecify.annotations.NullMarked;
