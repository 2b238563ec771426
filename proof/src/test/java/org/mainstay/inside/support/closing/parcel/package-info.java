/// Parcels between hubs, and every way in which they are refused.
@NullMarked
package org.mainstay.inside.support.closing.parcel;

import org.jspecify.annotations.NullMarked;
