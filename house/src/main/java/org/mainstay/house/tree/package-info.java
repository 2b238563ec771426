/// The tree that the trail's leaves are hung into, so that a changed or missing one shows.
@NullMarked
package org.mainstay.house.tree;

import org.jspecify.annotations.NullMarked;
