/// Times that the team offers and people choose from: booked, moved and cancelled by themselves.
@NullMarked
package org.mainstay.inside.support.offering;

import org.jspecify.annotations.NullMarked;
