/// A hub closes: two hubs on databases of their own, and nobody lost between them.
@NullMarked
package org.mainstay.proof.closing;

import org.jspecify.annotations.NullMarked;
