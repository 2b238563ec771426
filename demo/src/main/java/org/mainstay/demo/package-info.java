/// One invented locality and its sign-ins; never on the production class path.
@NullMarked
package org.mainstay.demo;

import org.jspecify.annotations.NullMarked;
