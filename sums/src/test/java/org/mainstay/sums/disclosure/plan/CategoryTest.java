package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;

class CategoryTest {
  static Stream<List<Category>> groupings() {
    return Stream.of(
        Category.sexes(),
        Category.sexesByTwoEthnicGroups(),
        Category.ages(),
        Category.threeAges(),
        Category.ethnicGroups(),
        Category.twoEthnicGroups());
  }

  private static List<Crossing> everybody() {
    var all = new ArrayList<Crossing>();
    for (Sex sex : Sex.values()) {
      for (AgeBand age : AgeBand.values()) {
        for (EthnicGroup ethnic : EthnicGroup.values()) {
          all.add(new Crossing(sex, age, ethnic, "Nursing", 1));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("groupings")
  void nobody_is_in_two_categories_of_one_list(List<Category> grouping) {
    for (Crossing one : everybody()) {
      assertThat(grouping.stream().filter(category -> category.of().test(one)).count())
          .as("%s", one)
          .isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("groupings")
  void no_category_is_empty_and_no_code_or_label_is_there_twice(List<Category> grouping) {
    var codes = new HashSet<String>();
    var labels = new HashSet<String>();
    for (Category category : grouping) {
      assertThat(everybody()).anyMatch(category.of());
      assertThat(codes.add(category.code())).isTrue();
      assertThat(labels.add(category.label())).isTrue();
    }
  }

  @Test
  void each_stated_sex_age_and_ethnic_group_is_in_one_category_of_its_lists() {
    for (Crossing one : everybody()) {
      assertThat(counted(Category.sexes(), one)).isEqualTo(one.sex() != Sex.NOT_STATED);
      assertThat(counted(Category.ages(), one)).isEqualTo(one.age() != AgeBand.NOT_STATED);
      assertThat(counted(Category.threeAges(), one)).isEqualTo(one.age() != AgeBand.NOT_STATED);
      boolean ethnic = one.ethnic() != EthnicGroup.NOT_STATED;
      assertThat(counted(Category.ethnicGroups(), one)).isEqualTo(ethnic);
      assertThat(counted(Category.twoEthnicGroups(), one)).isEqualTo(ethnic);
      assertThat(counted(Category.sexesByTwoEthnicGroups(), one))
          .isEqualTo(ethnic && one.sex() != Sex.NOT_STATED);
    }
  }

  private static boolean counted(List<Category> grouping, Crossing one) {
    return grouping.stream().anyMatch(category -> category.of().test(one));
  }

  /// A coarser list only joins what the finer one tells apart.
  @Test
  void each_finer_category_lies_within_one_coarser_category() {
    within(Category.ages(), Category.threeAges());
    within(Category.ethnicGroups(), Category.twoEthnicGroups());
    within(Category.sexesByTwoEthnicGroups(), Category.sexes());
    within(Category.sexesByTwoEthnicGroups(), Category.twoEthnicGroups());
  }

  private static void within(List<Category> finer, List<Category> coarser) {
    for (Category fine : finer) {
      Set<String> around = new HashSet<>();
      for (Crossing one : everybody()) {
        if (fine.of().test(one)) {
          coarser.stream().filter(c -> c.of().test(one)).map(Category::code).forEach(around::add);
        }
      }
      assertThat(around).as(fine.code()).hasSize(1);
    }
  }

  /// The shares of the simulated workforce (release book, 3.2): .12/.25/.27/.24/.12 of five ages
  /// become .37/.27/.36 of three, and minorities are .42.
  @Test
  void joined_bands_have_the_shares_of_their_parts() {
    Frame frame = Rosters.printed(1_000_000);
    Map<String, Double> wanted =
        Map.of(
            "age:under-35", .37,
            "age:35-44", .27,
            "age:45-over", .36,
            "ethnic:white", .58,
            "ethnic:all-but-white", .42,
            "sex:men+ethnic:white", .145,
            "sex:men+ethnic:all-but-white", .105,
            "sex:women+ethnic:white", .435,
            "sex:women+ethnic:all-but-white", .315);
    var seen = new HashSet<String>();
    Stream.of(Category.threeAges(), Category.twoEthnicGroups(), Category.sexesByTwoEthnicGroups())
        .flatMap(List::stream)
        .forEach(
            category -> {
              seen.add(category.code());
              assertThat(frame.staff(category.of()) / 1_000_000.0)
                  .as(category.code())
                  .isCloseTo(
                      wanted.get(category.code()), org.assertj.core.api.Assertions.within(0.0001));
            });
    assertThat(seen).isEqualTo(wanted.keySet());
  }

  @Test
  void whoever_is_not_white_is_named_rather_than_called_other() {
    assertThat(Category.twoEthnicGroups())
        .extracting(Category::label)
        .containsExactly("White", "Mixed, Asian, Black and other ethnic groups");
  }
}
