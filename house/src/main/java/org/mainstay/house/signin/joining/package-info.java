/// How somebody gets a sign-in, keeps it and leaves: invitations, their own sessions, leavers.
@NullMarked
package org.mainstay.house.signin.joining;

import org.jspecify.annotations.NullMarked;
