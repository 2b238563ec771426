/// The confidential rooms for a verb, without a page.
@NullMarked
package org.mainstay.house.commandline.rooms;

import org.jspecify.annotations.NullMarked;
