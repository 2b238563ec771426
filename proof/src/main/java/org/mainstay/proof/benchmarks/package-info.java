/// How fast the sums are, beside R doing the same work on the same machine.
@NullMarked
package org.mainstay.proof.benchmarks;

import org.jspecify.annotations.NullMarked;
