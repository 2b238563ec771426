package org.mainstay.sums.statistics.regression;

/// A p-value corrected for the family it was tested in.
///
/// @param correction how
/// @param family over which tests
/// @param members how many tests the family had
/// @param p the corrected p
public record Adjusted(Correction correction, Family family, int members, double p) {}
