/// The open rooms: they read the noticeboard, keep what is their own, and reach nothing inside.
@NullMarked
package org.mainstay.outside;

import org.jspecify.annotations.NullMarked;
