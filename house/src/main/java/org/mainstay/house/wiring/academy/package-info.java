/// Where the academy's rooms are put together.
@NullMarked
package org.mainstay.house.wiring.academy;

import org.jspecify.annotations.NullMarked;
