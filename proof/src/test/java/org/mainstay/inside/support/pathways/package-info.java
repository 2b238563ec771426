/// Moves to another step, as the team makes them.
@NullMarked
package org.mainstay.inside.support.pathways;

import org.jspecify.annotations.NullMarked;
