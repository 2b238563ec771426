/// Handing people over: packed here, taken in there, and closed here once the receipt is back.
@NullMarked
package org.mainstay.inside.support.closing.handing;

import org.jspecify.annotations.NullMarked;
