/// Tries what is posted.
@NullMarked
package org.mainstay.outside.network.knowledge;

import org.jspecify.annotations.NullMarked;
