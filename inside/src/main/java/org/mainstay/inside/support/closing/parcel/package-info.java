/// What two hubs send each other: sealed to the one that may open it, signed by the one that sent.
@NullMarked
package org.mainstay.inside.support.closing.parcel;

import org.jspecify.annotations.NullMarked;
