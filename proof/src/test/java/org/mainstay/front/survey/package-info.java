/// Filling a survey in, on a real database with the front's own rights.
@NullMarked
package org.mainstay.front.survey;

import org.jspecify.annotations.NullMarked;
