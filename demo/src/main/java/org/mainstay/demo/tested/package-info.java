/// Programmes of the invented locality, and the test of one of them.
@NullMarked
package org.mainstay.demo.tested;

import org.jspecify.annotations.NullMarked;
