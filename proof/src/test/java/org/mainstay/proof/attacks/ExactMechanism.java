package org.mainstay.proof.attacks;

/// A planted leak: true counts behind free filters, with small ones hidden.
///
/// @param least the smallest count that is shown
record ExactMechanism(Staff staff, long least) implements Answers {
  @Override
  public String about(Segment segment) {
    long people = staff.members().stream().filter(m -> m.came() && segment.holds(m)).count();
    return people < least ? "*" : Long.toString(people);
  }
}
