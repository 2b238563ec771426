/// Listening to staff: talks in groups and alone, what several people said, what one of them said
/// in words by which nobody is known, and what was changed for it.
///
/// Nobody's name is kept. Whoever spoke is a number, and holds the only words by which they can
/// take back what they said.
@NullMarked
package org.mainstay.inside.study.engagement;

import org.jspecify.annotations.NullMarked;
