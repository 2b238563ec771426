package org.mainstay.proof.attacks;

import java.util.List;

/// A planted leak: counts behind free filters, perturbed as cell keys do it. The keys of all
/// records in a cell are added up modulo 65,536, and the sum picks the change.
record CellKeyMechanism(Staff staff) implements Answers {
  private static final int KEYS = 65_536;

  @Override
  public String about(Segment segment) {
    return Long.toString(
        shown(staff.members().stream().filter(m -> m.came() && segment.holds(m)).toList()));
  }

  /// What is shown of these.
  static long shown(List<Staff.Member> people) {
    int key = people.stream().mapToInt(Staff.Member::key).sum() % KEYS;
    return people.size() + Perturbation.of(people.size()).at((key + 0.5) / KEYS);
  }
}
