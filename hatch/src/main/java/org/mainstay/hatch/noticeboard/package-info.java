/// What has been pinned for everybody outside: the only thing they can read.
@NullMarked
package org.mainstay.hatch.noticeboard;

import org.jspecify.annotations.NullMarked;
