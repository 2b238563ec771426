/// Both handbooks that ship, and what happens when one is changed.
@NullMarked
package org.mainstay.proof.handbooks;

import org.jspecify.annotations.NullMarked;
