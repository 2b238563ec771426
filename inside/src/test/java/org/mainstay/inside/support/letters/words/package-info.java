/// What letters say.
@NullMarked
package org.mainstay.inside.support.letters.words;

import org.jspecify.annotations.NullMarked;
