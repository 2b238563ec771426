/// The pages of what was heard, drawn for tests.
@NullMarked
package org.mainstay.front.survey.heard;

import org.jspecify.annotations.NullMarked;
