/// The proof of the groups as anybody and as one person sees them.
@NullMarked
package org.mainstay.front.gathering;

import org.jspecify.annotations.NullMarked;
