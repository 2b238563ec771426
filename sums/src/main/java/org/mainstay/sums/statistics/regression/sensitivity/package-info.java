/// How much could be wrong without showing: what an unseen cause would need to be, what the design
/// could have found, and what a question that cannot have changed says.
@NullMarked
package org.mainstay.sums.statistics.regression.sensitivity;

import org.jspecify.annotations.NullMarked;
