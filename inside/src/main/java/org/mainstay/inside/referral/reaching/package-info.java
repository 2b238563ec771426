/// Getting in touch by the safe way: tries, the first conversation, messages.
@NullMarked
package org.mainstay.inside.referral.reaching;

import org.jspecify.annotations.NullMarked;
