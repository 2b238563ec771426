package org.mainstay.sums.scales;

/// One person's course of support as far as its outcome needs it: contacts, and scores first and
/// last.
///
/// @param finished whether there were enough treatment contacts
/// @param phq9 PHQ-9 first and last
/// @param measure the anxiety measure, the same one first and last
/// @param anxiety its scores first and last
public record Pathway(Flag finished, Pair phq9, AnxietyMeasure measure, Pair anxiety) {
  /// The fewest treatment contacts of a finished course; follow-ups do not count.
  public static final int TREATMENT_CONTACTS_MIN = 2;

  /// A score at the start and at the end; either may be unknown.
  public record Pair(Points first, Points last) {
    /// Both known.
    public static Pair of(int first, int last) {
      return new Pair(Points.of(first), Points.of(last));
    }

    /// Neither known.
    public static Pair unknown() {
      return new Pair(Points.unknown(), Points.unknown());
    }
  }

  /// Whether a course with so many treatment contacts is a finished one.
  ///
  /// @param treatmentContacts attended or unplanned, of type 02, 03 or 05; never follow-ups (06)
  public static Flag finishedAfter(int treatmentContacts) {
    return Flag.of(treatmentContacts >= TREATMENT_CONTACTS_MIN);
  }
}
