/// Programmes in the office.
@NullMarked
package org.mainstay.house.wiring.programme;

import org.jspecify.annotations.NullMarked;
