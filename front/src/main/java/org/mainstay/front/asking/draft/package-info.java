/// What one browser has begun: kept sealed, with a key that only that browser holds.
@NullMarked
package org.mainstay.front.asking.draft;

import org.jspecify.annotations.NullMarked;
