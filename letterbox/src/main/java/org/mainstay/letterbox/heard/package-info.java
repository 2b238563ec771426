/// What the hub heard in talks with staff and what it changed, as everybody may read it; and the
/// box for the words that somebody takes back.
@NullMarked
package org.mainstay.letterbox.heard;

import org.jspecify.annotations.NullMarked;
