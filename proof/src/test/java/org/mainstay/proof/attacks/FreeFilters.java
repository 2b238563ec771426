package org.mainstay.proof.attacks;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Attack A of the release book (3.3): ask for segments with and without one person's roster cell.
/// If any pair of answers differs, that person is said to have come.
///
/// @param pairs how many pairs are asked for
record FreeFilters(Staff staff, int pairs, long seed) {
  private static final int LEAST_STAFF = 30;

  /// How often it was right about those who came, and wrong about those who did not.
  record Found(double users, double others) {
    double advantage() {
      return users - others;
    }
  }

  /// Attacks everybody whom the roster tells from all others.
  Found against(Answers answers) {
    return against(answers, Integer.MAX_VALUE);
  }

  /// Attacks so many of those who came, and as many of those who did not.
  Found against(Answers answers, int most) {
    var chance = new Random(seed);
    long came = 0;
    long found = 0;
    long accused = 0;
    List<Staff.Member> targets =
        Stream.of(true, false)
            .flatMap(c -> staff.alone().stream().filter(m -> m.came() == c).limit(most))
            .toList();
    for (Staff.Member target : targets) {
      boolean said = says(answers, target, chance);
      came += target.came() ? 1 : 0;
      found += said && target.came() ? 1 : 0;
      accused += said && !target.came() ? 1 : 0;
    }
    return new Found((double) found / came, (double) accused / (targets.size() - came));
  }

  private boolean says(Answers answers, Staff.Member target, Random chance) {
    for (int pair = 0; pair < pairs; pair++) {
      Segment segment = large(target, chance);
      if (!answers.about(segment).equals(answers.about(segment.butNot(target)))) {
        return true;
      }
    }
    return false;
  }

  private Segment large(Staff.Member target, Random chance) {
    while (true) {
      Segment segment = Segment.around(target, chance);
      if (staff.members().stream().filter(segment::holds).count() >= LEAST_STAFF) {
        return segment;
      }
    }
  }
}
