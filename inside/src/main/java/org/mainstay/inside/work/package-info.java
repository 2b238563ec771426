/// Work: whether somebody has it, at the start of support, at its end, and up to a year later.
@NullMarked
package org.mainstay.inside.work;

import org.jspecify.annotations.NullMarked;
