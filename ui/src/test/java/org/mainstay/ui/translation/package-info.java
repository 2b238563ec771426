/// Tests of pages in other words.
@NullMarked
package org.mainstay.ui.translation;

import org.jspecify.annotations.NullMarked;
