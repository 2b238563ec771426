/// The way back to one person: a return code and the mailbox that it alone opens.
@NullMarked
package org.mainstay.letterbox.mailbox;

import org.jspecify.annotations.NullMarked;
