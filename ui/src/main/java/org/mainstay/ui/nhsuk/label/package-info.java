/// The words around a field: label, legend, hint, error and their summary.
@NullMarked
package org.mainstay.ui.nhsuk.label;

import org.jspecify.annotations.NullMarked;
