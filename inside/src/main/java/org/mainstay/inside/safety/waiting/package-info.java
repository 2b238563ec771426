/// What happens when a concern waits for its reader for too long.
@NullMarked
package org.mainstay.inside.safety.waiting;

import org.jspecify.annotations.NullMarked;
