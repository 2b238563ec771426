/// Copies of the whole house, sealed, and the way back from one.
@NullMarked
package org.mainstay.house.backup;

import org.jspecify.annotations.NullMarked;
