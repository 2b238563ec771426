/// The pages by which a hub closes.
@NullMarked
package org.mainstay.inside.support.closing.pages;

import org.jspecify.annotations.NullMarked;
