/// How a programme is to be tested, written down before it is bought and never changed after.
@NullMarked
package org.mainstay.outside.programme.plan;

import org.jspecify.annotations.NullMarked;
