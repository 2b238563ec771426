/// Effects that are not nested in the clusters, such as people who move between trusts: the largest
/// factor is taken away exactly, the small ones are solved.
@NullMarked
package org.mainstay.sums.statistics.regression.absorbed;

import org.jspecify.annotations.NullMarked;
