package org.mainstay.proof.open;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

/// An invented employer's staff: a quarter are men, and fewer of them come than of women, and
/// fewest of those in estates. The shares are those of the release book's simulated world (3.2).
final class Workforce {
  static final String ESTATES = "Estates and facilities";

  private static final List<String> DIRECTORATES =
      List.of("Acute care", "Community", ESTATES, "Mental health");
  private static final double[] OF_DIRECTORATES = {.35, .25, .2, .2};
  private static final List<String> GROUPS =
      List.of("Administration", "Allied health", "Care support", "Estates", "Medical", "Nursing");
  private static final double[] OF_GROUPS = {.16, .12, .22, .06, .14, .30};
  private static final List<AgeBand> AGES =
      List.of(
          AgeBand.UNDER_25,
          AgeBand.FROM_25_TO_34,
          AgeBand.FROM_35_TO_44,
          AgeBand.FROM_45_TO_54,
          AgeBand.FROM_55);
  private static final List<EthnicGroup> ETHNIC =
      List.of(
          EthnicGroup.WHITE,
          EthnicGroup.MIXED,
          EthnicGroup.ASIAN,
          EthnicGroup.BLACK,
          EthnicGroup.OTHER);
  private static final double[] OF_AGES = {.12, .25, .27, .24, .12};
  private static final double[] OF_ETHNIC = {.58, .06, .18, .14, .04};

  private final String code;
  private final int first;
  private final List<Member> members = new ArrayList<>();

  /// One of the staff.
  ///
  /// @param number unique over all employers
  record Member(int number, Sex sex, AgeBand age, EthnicGroup ethnic, String group, String unit) {
    Set<String> words() {
      return new HashSet<>(
          List.of(
              sex.word(),
              age.word(),
              ethnic.word(),
              Word.ofStaffGroup(group),
              Word.ofDirectorate(unit)));
    }

    /// How likely it is that this one comes in a year.
    double comes(double uptake) {
      double men = sex == Sex.MEN ? 0.5 : 1.17;
      return uptake * men * (unit.equals(ESTATES) ? 0.4 : 1.15);
    }
  }

  Workforce(String code, int first, int staff) {
    this.code = code;
    this.first = first;
    var chance = new Random(first);
    for (int i = 0; i < staff; i++) {
      members.add(
          new Member(
              first + i,
              i % 4 == 0 ? Sex.MEN : Sex.WOMEN,
              AGES.get(one(chance, OF_AGES)),
              ETHNIC.get(one(chance, OF_ETHNIC)),
              GROUPS.get(one(chance, OF_GROUPS)),
              DIRECTORATES.get(one(chance, OF_DIRECTORATES))));
    }
  }

  String code() {
    return code;
  }

  List<Member> members() {
    return members;
  }

  /// The roster as the employer counted it.
  Frame frame() {
    Map<String, Long> units = new TreeMap<>();
    Map<List<Object>, Long> crossed = new LinkedHashMap<>();
    for (Member one : members) {
      units.merge(one.unit(), 1L, Long::sum);
      crossed.merge(List.of(one.sex(), one.age(), one.ethnic(), one.group()), 1L, Long::sum);
    }
    return new Frame(
        code,
        units.entrySet().stream()
            .map(unit -> Directorate.of(unit.getKey(), unit.getValue()))
            .toList(),
        0,
        crossed.entrySet().stream()
            .map(
                cell ->
                    new Crossing(
                        (Sex) cell.getKey().get(0),
                        (AgeBand) cell.getKey().get(1),
                        (EthnicGroup) cell.getKey().get(2),
                        (String) cell.getKey().get(3),
                        cell.getValue()))
            .toList());
  }

  /// Whoever comes in a year, by chance.
  List<Member> whoComes(int year, double uptake) {
    var chance = new Random(first + 31L * year);
    return members.stream().filter(one -> chance.nextDouble() < one.comes(uptake)).toList();
  }

  private static int one(Random chance, double[] shares) {
    double at = chance.nextDouble();
    for (int i = 0; i < shares.length; i++) {
      at -= shares[i];
      if (at < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }
}
