/// The end of support: why, when, what was achieved, and what the questionnaires came to.
@NullMarked
package org.mainstay.inside.support.ending;

import org.jspecify.annotations.NullMarked;
