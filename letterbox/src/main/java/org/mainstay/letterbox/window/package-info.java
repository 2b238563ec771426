/// The way back to everyone: what the hub tells the public, such as the present wait.
@NullMarked
package org.mainstay.letterbox.window;

import org.jspecify.annotations.NullMarked;
