/// What somebody may ask of their record: a copy of it, and that it is erased.
@NullMarked
package org.mainstay.inside.support.rights;

import org.jspecify.annotations.NullMarked;
