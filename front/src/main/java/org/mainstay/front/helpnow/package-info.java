/// Help for right now, and the pages anybody may read before they decide: they need no database.
@NullMarked
package org.mainstay.front.helpnow;

import org.jspecify.annotations.NullMarked;
