/// The guides and courses of a hub, as its handbook has them.
@NullMarked
package org.mainstay.outside.academy.shelf;

import org.jspecify.annotations.NullMarked;
