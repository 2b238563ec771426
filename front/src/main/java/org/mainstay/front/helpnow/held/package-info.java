/// What the hub holds, read from its own tables, and what it could be made to hand over.
@NullMarked
package org.mainstay.front.helpnow.held;

import org.jspecify.annotations.NullMarked;
