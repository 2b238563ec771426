/// What the huddle has to say in the copy of a person’s record.
@NullMarked
package org.mainstay.inside.huddle.copied;

import org.jspecify.annotations.NullMarked;
