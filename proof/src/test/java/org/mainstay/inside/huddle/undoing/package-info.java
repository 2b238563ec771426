/// Decisions that are taken back before their huddle ends.
@NullMarked
package org.mainstay.inside.huddle.undoing;

import org.jspecify.annotations.NullMarked;
