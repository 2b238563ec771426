/// Breaking the glass: a case is opened for a short time to somebody whom the person shut out.
@NullMarked
package org.mainstay.inside.support.glass;

import org.jspecify.annotations.NullMarked;
