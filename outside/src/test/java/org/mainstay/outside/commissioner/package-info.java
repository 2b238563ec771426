/// Tests of what a commissioner reads.
@NullMarked
package org.mainstay.outside.commissioner;

import org.jspecify.annotations.NullMarked;
