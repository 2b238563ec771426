/// How invitations are wired.
@NullMarked
package org.mainstay.house.wiring.invitation;

import org.jspecify.annotations.NullMarked;
