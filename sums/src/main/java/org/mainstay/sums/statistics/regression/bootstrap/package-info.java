/// The wild cluster bootstrap: what would the test have said if each organisation's surprises had
/// gone the other way?
@NullMarked
package org.mainstay.sums.statistics.regression.bootstrap;

import org.jspecify.annotations.NullMarked;
