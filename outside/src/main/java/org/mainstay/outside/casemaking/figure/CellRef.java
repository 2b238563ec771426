package org.mainstay.outside.casemaking.figure;

/// One released number, by where it stands and by what its release was when a pack was made of it.
///
/// @param plan hash of the plan
/// @param period `year`, or `quarter-1` to `quarter-4`
/// @param table its code
/// @param cell its code
/// @param release hash of the whole release: another release is another source
public record CellRef(String plan, String period, String table, String cell, String release) {}
