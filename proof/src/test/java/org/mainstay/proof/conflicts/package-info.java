/// Whoever a person shut out lives in a world in which that person never asked.
@NullMarked
package org.mainstay.proof.conflicts;

import org.jspecify.annotations.NullMarked;
