/// Counts, such as days absent or contacts: Poisson models with the organisations' effects
/// concentrated out and clustered errors, answered as rate ratios. Start reading at `Poisson`.
@NullMarked
package org.mainstay.sums.statistics.counts;

import org.jspecify.annotations.NullMarked;
