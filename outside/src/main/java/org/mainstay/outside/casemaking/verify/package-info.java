/// Works every figure of a pack's file out again and says what does not agree.
@NullMarked
package org.mainstay.outside.casemaking.verify;

import org.jspecify.annotations.NullMarked;
