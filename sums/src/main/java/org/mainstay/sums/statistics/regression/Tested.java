package org.mainstay.sums.statistics.regression;

import org.mainstay.sums.statistics.regression.bootstrap.Wild;

/// A result before correction, with its bootstrap for tests that look at many at once.
///
/// @param result the estimate or why there is none
/// @param wild the bootstrap, blank when it was not run
record Tested(Result result, Wild wild) {}
