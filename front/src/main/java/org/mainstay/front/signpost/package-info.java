/// Links to the hub for employers to copy into their own sites.
@NullMarked
package org.mainstay.front.signpost;

import org.jspecify.annotations.NullMarked;
