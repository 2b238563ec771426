/// Whole-house tests: walls, grants, journeys, attacks, faults, benchmarks.
@NullMarked
package org.mainstay.proof;

import org.jspecify.annotations.NullMarked;
