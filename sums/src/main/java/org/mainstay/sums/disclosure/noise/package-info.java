/// The noise that stands between a person and a published number, drawn exactly.
///
/// Integers only: after Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential
/// Privacy" (arXiv 2004.00010), algorithms 1 and 2. No number with a decimal point is met between
/// the fraction that a table may spend and the integer that is added, as the low bits of such
/// numbers have given secrets away elsewhere. Start reading at `DiscreteLaplace`.
@NullMarked
package org.mainstay.sums.disclosure.noise;

import org.jspecify.annotations.NullMarked;
