/// The page that goes with every result: the same in a browser and as plain text.
@NullMarked
package org.mainstay.inside.study.report;

import org.jspecify.annotations.NullMarked;
