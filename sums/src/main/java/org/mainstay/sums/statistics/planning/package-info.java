/// How many people a test of a programme needs, before anybody pays for it.
@NullMarked
package org.mainstay.sums.statistics.planning;

import org.jspecify.annotations.NullMarked;
