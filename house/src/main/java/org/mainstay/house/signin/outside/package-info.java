/// How those sign in who keep something outside: accounts and keys of their own, apart from the
/// team's.
@NullMarked
package org.mainstay.house.signin.outside;

import org.jspecify.annotations.NullMarked;
