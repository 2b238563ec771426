/// What tells people by text or email that something waits for them: neutral, seldom, once.
@NullMarked
package org.mainstay.inside.messages;

import org.jspecify.annotations.NullMarked;
