/// How the team signs in: a password and a one-time code, kept by the house itself.
@NullMarked
package org.mainstay.house.signin;

import org.jspecify.annotations.NullMarked;
