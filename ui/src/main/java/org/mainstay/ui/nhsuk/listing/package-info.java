/// What is read row by row: tables, summaries, task lists.
@NullMarked
package org.mainstay.ui.nhsuk.listing;

import org.jspecify.annotations.NullMarked;
