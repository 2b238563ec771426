/// Many tests at once: how sure one may be of a finding that was looked for among many.
@NullMarked
package org.mainstay.sums.statistics.regression.families;

import org.jspecify.annotations.NullMarked;
