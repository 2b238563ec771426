/// Tests of the directory: brought in, found, published, kept right.
@NullMarked
package org.mainstay.proof.finding;

import org.jspecify.annotations.NullMarked;
