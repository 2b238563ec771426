/// Tests of what may be said of released numbers.
@NullMarked
package org.mainstay.outside.employer.figure;

import org.jspecify.annotations.NullMarked;
