/// The trail's tree, wired to its own connection, key and anchor.
@NullMarked
package org.mainstay.house.wiring.trail;

import org.jspecify.annotations.NullMarked;
