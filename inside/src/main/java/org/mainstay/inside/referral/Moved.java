package org.mainstay.inside.referral;

/// What became of a wish to move a referral on.
public sealed interface Moved {
  /// It moved.
  record Done(Referral now) implements Moved {}

  /// That stage does not follow; the words say what may.
  record Refused(String because) implements Moved {}

  /// Somebody else changed it meanwhile: look again.
  record ChangedMeanwhile() implements Moved {}
}
