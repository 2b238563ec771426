/// Who could support whom: what people need, what workers bring, and what is suggested from it.
@NullMarked
package org.mainstay.inside.huddle.suggesting;

import org.jspecify.annotations.NullMarked;
