/// The secrets that must never lie beside the data they protect.
@NullMarked
package org.mainstay.house.keys;

import org.jspecify.annotations.NullMarked;
