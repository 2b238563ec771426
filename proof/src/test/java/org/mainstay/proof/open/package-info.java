/// Tests of the open pages with books that were really released.
@NullMarked
package org.mainstay.proof.open;

import org.jspecify.annotations.NullMarked;
