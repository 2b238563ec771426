/// The conversation about all of life, on a real database.
@NullMarked
package org.mainstay.inside.support.conversation;

import org.jspecify.annotations.NullMarked;
