/// Posters and cards that a hub prints and puts up.
@NullMarked
package org.mainstay.inside.posters;

import org.jspecify.annotations.NullMarked;
