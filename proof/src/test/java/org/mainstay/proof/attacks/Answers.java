package org.mainstay.proof.attacks;

/// Something that an attacker asks how many people of a segment came.
@FunctionalInterface
interface Answers {
  /// What it shows for this segment.
  String about(Segment segment);
}
