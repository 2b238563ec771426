/// Tries who has a hub.
@NullMarked
package org.mainstay.outside.network.coverage;

import org.jspecify.annotations.NullMarked;
