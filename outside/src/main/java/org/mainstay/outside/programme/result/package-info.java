/// What `study` found of a programme, and what may be said of that.
@NullMarked
package org.mainstay.outside.programme.result;

import org.jspecify.annotations.NullMarked;
