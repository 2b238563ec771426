/// The verbs by which a house is saved and brought back.
@NullMarked
package org.mainstay.house.commandline.safekeeping;

import org.jspecify.annotations.NullMarked;
