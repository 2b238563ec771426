/// The open rooms, which read the noticeboard and nothing else.
@NullMarked
package org.mainstay.outside;

import org.jspecify.annotations.NullMarked;
