package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The tiers beside the printed table of the release book (5.4).
class TierTest {
  @ParameterizedTest
  @CsvSource({
    "150, ONE_TABLE, 1",
    "749, ONE_TABLE, 1",
    "750, THREE_TABLES, 3",
    "2999, THREE_TABLES, 3",
    "3000, FOUR_TABLES, 4",
    "9999, FOUR_TABLES, 4",
    "10000, FIVE_TABLES, 5",
    "50000, FIVE_TABLES, 5",
    "10000000, FIVE_TABLES, 5"
  })
  void a_roster_is_in_its_printed_tier(long staff, Tier tier, int tables) {
    assertThat(Tier.of(staff)).isEqualTo(tier);
    assertThat(tier.tablesMost(Focus.WHO_COMES))
        .isEqualTo(tables)
        .isLessThanOrEqualTo(Tier.TABLES_MOST);
  }

  @Test
  void the_smallest_are_asked_for_sex_alone() {
    assertThat(codes(Tier.ONE_TABLE.questions(Focus.WHO_COMES))).containsExactly(List.of("sex"));
  }

  @ParameterizedTest
  @EnumSource(Tier.class)
  void sex_comes_first_and_can_always_be_had_alone(Tier tier) {
    assertThat(codes(tier.questions(Focus.WHO_COMES)).getFirst()).endsWith("sex");
    assertThat(codes(tier.questionsWithQuarters(Focus.WHO_COMES)).getFirst()).endsWith("sex");
  }

  @ParameterizedTest
  @EnumSource(Tier.class)
  void no_table_is_asked_for_twice(Tier tier) {
    assertThat(
            codes(tier.questionsWithQuarters(Focus.WHO_COMES)).stream()
                .flatMap(l -> l.stream().distinct()))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_others_are_asked_in_the_order_of_the_printed_table() {
    assertThat(codes(Tier.THREE_TABLES.questions(Focus.WHO_COMES)))
        .startsWith(
            List.of("sex-by-ethnic-group", "sex"),
            List.of("age-in-three"),
            List.of("staff-group"),
            List.of("directorate"));
    assertThat(codes(Tier.FOUR_TABLES.questions(Focus.WHO_COMES)))
        .startsWith(
            List.of("sex-by-ethnic-group", "sex"),
            List.of("age", "age-in-three"),
            List.of("staff-group"),
            List.of("directorate"))
        .endsWith(List.of("total"));
    assertThat(codes(Tier.FIVE_TABLES.questions(Focus.WHO_COMES)))
        .containsExactly(
            List.of("sex-by-ethnic-group", "sex-by-ethnic-group", "sex"),
            List.of("age", "age-in-three"),
            List.of("staff-group"),
            List.of("directorate"),
            List.of("ethnic-group", "ethnic-group-in-two"));
  }

  @Test
  void nothing_below_three_thousand_is_asked_by_the_quarter() {
    for (Tier tier : List.of(Tier.ONE_TABLE, Tier.THREE_TABLES)) {
      assertThat(tier.questions(Focus.WHO_COMES).stream().flatMap(List::stream))
          .allMatch(form -> form.cadence() == Cadence.ANNUAL);
      assertThat(tier.questionsWithQuarters(Focus.WHO_COMES))
          .isEqualTo(tier.questions(Focus.WHO_COMES));
    }
  }

  @Test
  void divisions_are_asked_of_the_largest_alone() {
    for (Tier tier : Tier.values()) {
      boolean divided =
          tier.questions(Focus.WHO_COMES).stream()
              .flatMap(List::stream)
              .anyMatch(form -> form instanceof Form.Where(boolean divisions) && divisions);
      assertThat(divided).isEqualTo(tier == Tier.FIVE_TABLES);
    }
  }

  private static List<List<String>> codes(List<List<Form>> questions) {
    return questions.stream().map(forms -> forms.stream().map(Form::code).toList()).toList();
  }
}
