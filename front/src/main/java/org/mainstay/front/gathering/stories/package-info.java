/// Stories from colleagues, and the way in which somebody takes theirs back.
@NullMarked
package org.mainstay.front.gathering.stories;

import org.jspecify.annotations.NullMarked;
