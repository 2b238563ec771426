/// Invitations from employers and occupational health, which only the person can take up.
@NullMarked
package org.mainstay.front.invitation;

import org.jspecify.annotations.NullMarked;
