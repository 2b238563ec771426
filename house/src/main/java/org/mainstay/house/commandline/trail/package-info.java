/// The verb that looks whether anybody changed the trail.
@NullMarked
package org.mainstay.house.commandline.trail;

import org.jspecify.annotations.NullMarked;
