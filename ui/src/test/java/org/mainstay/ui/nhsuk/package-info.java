/// The components, held against the fixtures of the package they were ported from.
@NullMarked
package org.mainstay.ui.nhsuk;

import org.jspecify.annotations.NullMarked;
