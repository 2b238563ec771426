/// What is tried out: with an evaluation plan before, and a verdict after.
@NullMarked
package org.mainstay.outside.network.pilot;

import org.jspecify.annotations.NullMarked;
