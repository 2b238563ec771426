/// Stories that people let the hub tell: with consent that is taken back in one step.
@NullMarked
package org.mainstay.inside.groups.stories;

import org.jspecify.annotations.NullMarked;
