/// Surveys of staff, filled in without a name: nothing here is kept but in a sealed draft.
@NullMarked
package org.mainstay.front.survey;

import org.jspecify.annotations.NullMarked;
