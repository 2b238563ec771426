package org.mainstay.sums.disclosure.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Word;

/// One employer of the release book's simulations (section 3.2), person by person: units of
/// log-normal size, 64 of them a directorate; uptake lower among men, lower still among men of
/// minority ethnic groups, and different from unit to unit.
final class PrintedWorld {
  private static final double[] AGES = {.12, .25, .27, .24, .12};
  private static final List<AgeBand> AGE_BANDS =
      List.of(
          AgeBand.UNDER_25,
          AgeBand.FROM_25_TO_34,
          AgeBand.FROM_35_TO_44,
          AgeBand.FROM_45_TO_54,
          AgeBand.FROM_55);
  private static final double[] ETHNIC = {.58, .18, .14, .04, .06};
  private static final EthnicGroup[] ETHNIC_GROUPS = {
    EthnicGroup.WHITE, EthnicGroup.ASIAN, EthnicGroup.BLACK, EthnicGroup.MIXED, EthnicGroup.OTHER
  };
  private static final double[] GROUPS = {.30, .12, .22, .14, .16, .06};
  private static final int UNITS = 64;

  private final List<Member> members = new ArrayList<>();
  private final Random random;

  /// One member of staff.
  record Member(Sex sex, AgeBand age, EthnicGroup ethnic, String group, int unit, double rate) {
    Set<String> words() {
      return Set.of(
          sex.word(),
          age.word(),
          ethnic.word(),
          Word.ofStaffGroup(group),
          Word.ofDirectorate(directorate()));
    }

    String directorate() {
      return "D%03d".formatted(unit / UNITS);
    }
  }

  PrintedWorld(int staff, long seed) {
    random = new Random(seed);
    for (int unit = 0; members.size() < staff; unit++) {
      long size = Math.round(StrictMath.exp(3.3 + 0.7 * random.nextGaussian()));
      double eager = StrictMath.exp(0.35 * random.nextGaussian());
      for (long n = Math.clamp(size, 4, 400); n > 0 && members.size() < staff; n--) {
        members.add(member(unit, eager));
      }
    }
  }

  private Member member(int unit, double eager) {
    Sex sex = random.nextDouble() < .25 ? Sex.MEN : Sex.WOMEN;
    EthnicGroup ethnic = ETHNIC_GROUPS[pick(ETHNIC)];
    double men = sex == Sex.MEN ? .55 : 1;
    double both = sex == Sex.MEN && ethnic != EthnicGroup.WHITE ? .7 : 1;
    return new Member(
        sex,
        AGE_BANDS.get(pick(AGES)),
        ethnic,
        Rosters.GROUPS.get(pick(GROUPS)),
        unit,
        men * both * eager);
  }

  private int pick(double[] shares) {
    double left = random.nextDouble();
    for (int i = 0; i < shares.length; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }

  /// About this many of the staff come.
  List<Member> users(double many) {
    double sum = members.stream().mapToDouble(Member::rate).sum();
    return members.stream().filter(m -> random.nextDouble() < m.rate() * many / sum).toList();
  }

  /// The roster.
  Frame frame() {
    var crossings = new TreeMap<List<String>, Crossing>(Comparator.comparing(Object::toString));
    var directorates = new TreeMap<String, Long>();
    for (Member m : members) {
      directorates.merge(m.directorate(), 1L, Long::sum);
      crossings.merge(
          List.of(m.sex().word(), m.age().word(), m.ethnic().word(), m.group()),
          new Crossing(m.sex(), m.age(), m.ethnic(), m.group(), 1),
          (a, b) ->
              new Crossing(a.sex(), a.age(), a.ethnic(), a.staffGroup(), a.staff() + b.staff()));
    }
    return new Frame(
        "employer",
        directorates.entrySet().stream()
            .map((Map.Entry<String, Long> d) -> Directorate.of(d.getKey(), d.getValue()))
            .toList(),
        0,
        List.copyOf(crossings.values()));
  }
}
