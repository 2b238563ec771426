/// What could give a visitor away, looked for on every public page.
@NullMarked
package org.mainstay.proof.discretion;

import org.jspecify.annotations.NullMarked;
