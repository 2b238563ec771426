package org.mainstay.sums.statistics.regression;

/// What the estimate would be without one cluster.
///
/// @param cluster its code
/// @param value the estimate without it
/// @param signChanges true when the sign is another then
public record Influence(int cluster, double value, boolean signChanges) {}
