/// Which employers and sites have a hub, since when and until when.
@NullMarked
package org.mainstay.outside.network.coverage;

import org.jspecify.annotations.NullMarked;
