/// Letters, on a real database.
@NullMarked
package org.mainstay.inside.support.letters;

import org.jspecify.annotations.NullMarked;
