/// The way in for a letter, the way back to one person, the window for everyone.
@NullMarked
package org.mainstay.letterbox;

import org.jspecify.annotations.NullMarked;
