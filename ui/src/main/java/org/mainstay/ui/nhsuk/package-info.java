/// What the NHS.UK components are made of: words, titles, sizes, marks.
@NullMarked
package org.mainstay.ui.nhsuk;

import org.jspecify.annotations.NullMarked;
