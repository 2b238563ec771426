/// Tests of the pages of employers' books.
@NullMarked
package org.mainstay.outside.employer;

import org.jspecify.annotations.NullMarked;
