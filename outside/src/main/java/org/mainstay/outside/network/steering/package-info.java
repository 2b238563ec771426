/// Who sits in the steering group, and what it decided.
@NullMarked
package org.mainstay.outside.network.steering;

import org.jspecify.annotations.NullMarked;
