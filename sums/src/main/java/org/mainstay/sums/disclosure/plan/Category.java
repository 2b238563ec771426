package org.mainstay.sums.disclosure.plan;

import static org.mainstay.sums.disclosure.frame.AgeBand.FROM_25_TO_34;
import static org.mainstay.sums.disclosure.frame.AgeBand.FROM_35_TO_44;
import static org.mainstay.sums.disclosure.frame.AgeBand.FROM_45_TO_54;
import static org.mainstay.sums.disclosure.frame.AgeBand.FROM_55;
import static org.mainstay.sums.disclosure.frame.AgeBand.UNDER_25;
import static org.mainstay.sums.disclosure.frame.EthnicGroup.ASIAN;
import static org.mainstay.sums.disclosure.frame.EthnicGroup.BLACK;
import static org.mainstay.sums.disclosure.frame.EthnicGroup.MIXED;
import static org.mainstay.sums.disclosure.frame.EthnicGroup.OTHER;
import static org.mainstay.sums.disclosure.frame.EthnicGroup.WHITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Sex;

/// A group of staff by who they are, such as men or those under 25.
///
/// Whoever is in no category of a list is in its fixed cell for not stated or other.
///
/// @param code the frame's word for it
/// @param words of whoever is in it
/// @param of whether staff of a crossing are in it
record Category(String code, String label, String words, Predicate<Crossing> of) {
  static List<Category> sexes() {
    return List.of(sex(Sex.WOMEN, "Women"), sex(Sex.MEN, "Men"));
  }

  static List<Category> ages() {
    return List.of(
        age("under-25", "Under 25", Set.of(UNDER_25)),
        age("25-34", "25 to 34", Set.of(FROM_25_TO_34)),
        age("35-44", "35 to 44", Set.of(FROM_35_TO_44)),
        age("45-54", "45 to 54", Set.of(FROM_45_TO_54)),
        age("55-over", "55 and over", Set.of(FROM_55)));
  }

  /// The outer bands joined two by two: they are the small ones.
  static List<Category> threeAges() {
    return List.of(
        age("under-35", "Under 35", Set.of(UNDER_25, FROM_25_TO_34)),
        age("35-44", "35 to 44", Set.of(FROM_35_TO_44)),
        age("45-over", "45 and over", Set.of(FROM_45_TO_54, FROM_55)));
  }

  static List<Category> ethnicGroups() {
    return List.of(
        ethnic("white", "White", Set.of(WHITE)),
        ethnic("mixed", "Mixed or multiple ethnic groups", Set.of(MIXED)),
        ethnic("asian", "Asian or Asian British", Set.of(ASIAN)),
        ethnic("black", "Black, African, Caribbean or Black British", Set.of(BLACK)),
        ethnic("other", "Other ethnic group", Set.of(OTHER)));
  }

  static List<Category> twoEthnicGroups() {
    return List.of(
        ethnic("white", "White", Set.of(WHITE)),
        ethnic(
            "all-but-white",
            "Mixed, Asian, Black and other ethnic groups",
            Set.of(MIXED, ASIAN, BLACK, OTHER)));
  }

  static List<Category> sexesByTwoEthnicGroups() {
    var crossed = new ArrayList<Category>();
    for (Category sex : sexes()) {
      for (Category ethnic : twoEthnicGroups()) {
        crossed.add(
            new Category(
                sex.code + "+" + ethnic.code,
                sex.label + ", " + ethnic.label,
                sex.words + "+" + ethnic.words,
                sex.of.and(ethnic.of)));
      }
    }
    return List.copyOf(crossed);
  }

  private static Category sex(Sex sex, String label) {
    return new Category(sex.word(), label, sex.word(), staff -> staff.sex() == sex);
  }

  private static Category age(String code, String label, Set<AgeBand> bands) {
    return new Category(
        "age:" + code,
        label,
        anyOf(bands.stream().sorted().map(AgeBand::word)),
        staff -> bands.contains(staff.age()));
  }

  private static Category ethnic(String code, String label, Set<EthnicGroup> groups) {
    return new Category(
        "ethnic:" + code,
        label,
        anyOf(groups.stream().sorted().map(EthnicGroup::word)),
        staff -> groups.contains(staff.ethnic()));
  }

  private static String anyOf(Stream<String> words) {
    return words.collect(Collectors.joining("|"));
  }
}
