/// How the bench posts requests and reads pages.
@NullMarked
package org.mainstay.house.commandline.bench;

import org.jspecify.annotations.NullMarked;
