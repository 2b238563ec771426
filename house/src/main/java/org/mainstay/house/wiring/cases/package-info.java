/// Wires the pathways, pauses and repeated appointments of cases.
@NullMarked
package org.mainstay.house.wiring.cases;

import org.jspecify.annotations.NullMarked;
