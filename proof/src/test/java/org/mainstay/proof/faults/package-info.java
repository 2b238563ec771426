/// Slow proofs: what the house keeps when it is killed, flooded or looked through.
@NullMarked
package org.mainstay.proof.faults;

import org.jspecify.annotations.NullMarked;
