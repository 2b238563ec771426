/// The verb that makes what a hub prints.
@NullMarked
package org.mainstay.house.commandline.posters;

import org.jspecify.annotations.NullMarked;
