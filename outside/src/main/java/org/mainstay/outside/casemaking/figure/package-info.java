/// How one figure of a pack is worked out, from what, and worked out again.
@NullMarked
package org.mainstay.outside.casemaking.figure;

import org.jspecify.annotations.NullMarked;
