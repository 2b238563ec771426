/// What only the packaged script asks for.
@NullMarked
package org.mainstay.house.commandline.packaged;

import org.jspecify.annotations.NullMarked;
