package org.mainstay.outside.casemaking.figure;

/// A figure in finished words, as every form of a pack prints it.
///
/// @param value with its range: "about 40, likely 37 to 43"
/// @param of the denominator: of whom, or of how many
/// @param when the time it counts, and when it was published
/// @param how the method, in a sentence
public record Worked(String value, String of, String when, String how) {}
