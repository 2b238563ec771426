/// The links for employers' sites load nothing.
@NullMarked
package org.mainstay.front.signpost;

import org.jspecify.annotations.NullMarked;
