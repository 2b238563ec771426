/// Tests of reading the released books.
@NullMarked
package org.mainstay.outside.employer.book;

import org.jspecify.annotations.NullMarked;
