/// The way in: what a person sends, sealed by the front so that only the inside can read it.
@NullMarked
package org.mainstay.letterbox.letter;

import org.jspecify.annotations.NullMarked;
