package org.mainstay.proof.attacks;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;

/// Rosters as an employer could hand them in, honest or not.
final class Rostered {
  private static final int MEN = 4;
  private static final List<AgeBand> AGES =
      List.of(
          AgeBand.UNDER_25, AgeBand.FROM_25_TO_34, AgeBand.FROM_35_TO_44, AgeBand.FROM_45_TO_54);
  private static final List<EthnicGroup> GROUPS =
      List.of(EthnicGroup.WHITE, EthnicGroup.WHITE, EthnicGroup.ASIAN, EthnicGroup.BLACK);

  private Rostered() {}

  /// An employer with directorates of these sizes, named Unit 1, Unit 2 and so on.
  static Frame of(String employer, long... units) {
    var directorates = new ArrayList<Directorate>();
    long staff = 0;
    for (int i = 0; i < units.length; i++) {
      directorates.add(Directorate.of("Unit " + (i + 1), units[i]));
      staff += units[i];
    }
    var crossings = new ArrayList<Crossing>();
    long left = staff;
    for (Sex sex : List.of(Sex.MEN, Sex.WOMEN)) {
      for (int i = 0; i < AGES.size(); i++) {
        boolean last = sex == Sex.WOMEN && i == AGES.size() - 1;
        long share = (sex == Sex.MEN ? 1 : MEN - 1) * staff / ((long) MEN * AGES.size());
        long some = last ? left : share;
        crossings.add(new Crossing(sex, AGES.get(i), GROUPS.get(i), "Nursing", some));
        left -= some;
      }
    }
    return new Frame(employer, directorates, 0, crossings);
  }
}
