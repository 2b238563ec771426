/// The team's sign-in.
@NullMarked
package org.mainstay.house.wiring.signin;

import org.jspecify.annotations.NullMarked;
