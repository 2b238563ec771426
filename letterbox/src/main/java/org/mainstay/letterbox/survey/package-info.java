/// What staff are asked in a survey, and the box into which they put what they say.
@NullMarked
package org.mainstay.letterbox.survey;

import org.jspecify.annotations.NullMarked;
