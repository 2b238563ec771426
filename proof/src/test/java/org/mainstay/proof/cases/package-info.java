/// The case for the hub: its packs, and what verifying them finds.
@NullMarked
package org.mainstay.proof.cases;

import org.jspecify.annotations.NullMarked;
