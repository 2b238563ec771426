/// Closing a hub: its plan, the next place of each person, and handing people over to other hubs.
@NullMarked
package org.mainstay.inside.support.closing;

import org.jspecify.annotations.NullMarked;
