/// What `./mainstay dev` adds to the house.
@NullMarked
package org.mainstay.house.commandline.dev;

import org.jspecify.annotations.NullMarked;
