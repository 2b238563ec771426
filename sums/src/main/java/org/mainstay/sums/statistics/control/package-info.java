/// Whether the figure of a month is special or noise: control charts by the rules of NHS England's
/// "Making Data Count", as the R package NHSRplotthedots 0.2.2 has them.
@NullMarked
package org.mainstay.sums.statistics.control;

import org.jspecify.annotations.NullMarked;
