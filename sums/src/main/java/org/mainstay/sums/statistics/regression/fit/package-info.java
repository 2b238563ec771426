/// Slopes and their errors from the sums of organisations: one treatment at a time, all together,
/// and without each organisation in turn.
@NullMarked
package org.mainstay.sums.statistics.regression.fit;

import org.jspecify.annotations.NullMarked;
