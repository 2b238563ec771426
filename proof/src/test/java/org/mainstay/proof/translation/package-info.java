/// The public pages in other words: nothing is left in English that a hub could not translate.
@NullMarked
package org.mainstay.proof.translation;

import org.jspecify.annotations.NullMarked;
