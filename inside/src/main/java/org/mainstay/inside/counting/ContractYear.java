package org.mainstay.inside.counting;

import java.time.Instant;

/// A contract year as a span of time: from its first moment to the first one after it.
record ContractYear(int number, Instant begins, Instant ends) {}
