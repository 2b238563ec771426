/// Who of an employer listens and signposts, and whose training is due again.
@NullMarked
package org.mainstay.outside.commitment.register;

import org.jspecify.annotations.NullMarked;
