/// The verbs of ./mainstay.
@NullMarked
package org.mainstay.house.commandline;

import org.jspecify.annotations.NullMarked;
