/// Groups and workshops that anybody may read of, and the places that somebody has in them.
@NullMarked
package org.mainstay.front.gathering;

import org.jspecify.annotations.NullMarked;
