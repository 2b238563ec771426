/// Whether an invitation stays between the hub and whoever takes it up.
@NullMarked
package org.mainstay.front.invitation;

import org.jspecify.annotations.NullMarked;
