/// Wires which records are kept because the law needs them.
@NullMarked
package org.mainstay.house.wiring.keeping;

import org.jspecify.annotations.NullMarked;
