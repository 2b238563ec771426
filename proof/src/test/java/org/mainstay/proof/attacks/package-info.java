/// The house attacked on purpose: each attack first finds a leak that was planted for it.
@NullMarked
package org.mainstay.proof.attacks;

import org.jspecify.annotations.NullMarked;
