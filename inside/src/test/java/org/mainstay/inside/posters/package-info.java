/// Posters and cards are read back as a phone reads them.
@NullMarked
package org.mainstay.inside.posters;

import org.jspecify.annotations.NullMarked;
