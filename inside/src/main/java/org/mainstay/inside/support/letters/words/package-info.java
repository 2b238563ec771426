/// What letters say: the handbook's templates, the fields that may be filled in, and their text.
@NullMarked
package org.mainstay.inside.support.letters.words;

import org.jspecify.annotations.NullMarked;
