/// Backups are whole, sealed, and come back; who was erased does not.
@NullMarked
package org.mainstay.proof.safekeeping;

import org.jspecify.annotations.NullMarked;
