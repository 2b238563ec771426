/// A huddle takes a decision back that was a slip, before it ends.
@NullMarked
package org.mainstay.inside.huddle.undoing;

import org.jspecify.annotations.NullMarked;
