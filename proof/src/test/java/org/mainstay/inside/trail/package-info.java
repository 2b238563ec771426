/// Who acts, as the database is told.
@NullMarked
package org.mainstay.inside.trail;

import org.jspecify.annotations.NullMarked;
