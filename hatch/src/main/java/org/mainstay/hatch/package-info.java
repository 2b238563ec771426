/// The way out: what is counted, checked and pinned on the noticeboard.
@NullMarked
package org.mainstay.hatch;

import org.jspecify.annotations.NullMarked;
