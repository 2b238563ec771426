/// What the packages do to a machine.
@NullMarked
package org.mainstay.proof.packaging;

import org.jspecify.annotations.NullMarked;
