/// Pages in the words of a hub: other words for a text, or the same in another language.
@NullMarked
package org.mainstay.ui.translation;

import org.jspecify.annotations.NullMarked;
