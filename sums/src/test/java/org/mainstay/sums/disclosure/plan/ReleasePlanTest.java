package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// The text that is hashed, written by hand; its hashes are what `sha256sum` of GNU coreutils 9.4
/// says of a file with this text.
class ReleasePlanTest {
  private static final Epsilon TWO_FIFTHS = Epsilon.of(2, 5);
  private static final String BY_HAND =
      """
      mainstay release plan 1
      population RX1
      year 2027
      table sex first-contact 1 2/5
      cell -1 500 sum plain "all" "All staff" ""
      cell 0 375 noised plain "sex:women" "Women" "sex:women"
      cell 0 125 noised wide "sex:men" "Men" "sex:men"
      cell 0 0 noised wide "sex-not-stated" "Not stated or other" ""
      table total first-contact 4 2/5
      cell -1 500 noised plain "all" "All \\"our\\" staff\\\\people\\nat work" ""
      """;

  @Test
  void the_text_is_the_one_written_by_hand() {
    assertThat(plan("Men").canonical()).isEqualTo(BY_HAND);
  }

  @Test
  void the_hash_is_what_another_program_says_of_the_text() {
    assertThat(plan("Men").hash())
        .isEqualTo("768a0ed7cbb801478ed2df694a9e3babfe9462afd206d9a63599361a2ae8218c");
  }

  @Test
  void one_changed_letter_of_a_label_has_the_hash_of_another_text() {
    assertThat(plan("men").hash())
        .isEqualTo("9c501ab8b2a0faa66fdbab14755137495a77e79c7df826a5cfffa9de68260485");
  }

  @Test
  void the_same_plan_made_again_is_the_same_text_and_hash() {
    assertThat(plan("Men")).isEqualTo(plan("Men")).isNotSameAs(plan("Men"));
    assertThat(plan("Men").hash()).isEqualTo(plan("Men").hash());
  }

  @Test
  void epsilon_in_other_words_is_the_same_plan() {
    assertThat(one(Epsilon.of(4, 10)).hash()).isEqualTo(one(Epsilon.of(2, 5)).hash());
  }

  @Test
  void whatever_is_changed_changes_the_hash() {
    Set<String> hashes = new HashSet<>();
    var cell = new PlannedCell("sex:men", "Men", 0, 125, true, true);
    List<PlannedCell> others =
        List.of(
            cell,
            new PlannedCell("sex:man", "Men", 0, 125, true, true),
            new PlannedCell("sex:men", "Man", 0, 125, true, true),
            new PlannedCell("sex:men", "Men", 1, 125, true, true),
            new PlannedCell("sex:men", "Men", 0, 126, true, true),
            new PlannedCell("sex:men", "Men", 0, 125, true, false),
            new PlannedCell("sex:men", "Men", 0, 125, true, true, "sex:men"));
    for (PlannedCell other : others) {
      hashes.add(new ReleasePlan("RX1", 2027, List.of(with(other))).hash());
    }
    PlannedTable table = with(cell);
    hashes.add(new ReleasePlan("RX2", 2027, List.of(table)).hash());
    hashes.add(new ReleasePlan("RX1", 2028, List.of(table)).hash());
    hashes.add(new ReleasePlan("RX1", 2027, List.of(table, total("total"))).hash());
    hashes.add(new ReleasePlan("RX1", 2027, List.of(total("total"), table)).hash());
    hashes.add(new ReleasePlan("RX1", 2027, List.of(total("total"))).hash());
    hashes.add(new ReleasePlan("RX1", 2027, List.of(total("all"))).hash());
    for (Measure measure : Measure.values()) {
      if (measure != Measure.FIRST_CONTACT) {
        var changed = new PlannedTable("sex", measure, Cadence.ANNUAL, table.cells(), TWO_FIFTHS);
        hashes.add(new ReleasePlan("RX1", 2027, List.of(changed)).hash());
      }
    }
    var quarterly =
        new PlannedTable(
            "sex", Measure.FIRST_CONTACT, Cadence.QUARTERLY, table.cells(), TWO_FIFTHS);
    hashes.add(new ReleasePlan("RX1", 2027, List.of(quarterly)).hash());
    assertThat(hashes).hasSize(others.size() + 6 + 4 + 1);
    assertThat(hashes).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  void a_label_cannot_pretend_to_be_another_line() {
    String sneaky = "Men\"\ncell 0 1 noised plain \"sex:x\" \"X";
    ReleasePlan plan = plan(sneaky);
    assertThat(plan.canonical().lines().count()).isEqualTo(BY_HAND.lines().count());
    assertThat(plan.canonical()).contains("\"Men\\\"\\ncell 0 1 noised plain \\\"sex:x");
  }

  @Test
  void it_spends_what_its_tables_spend_together() {
    assertThat(plan("Men").spent()).isEqualTo(Epsilon.of(4, 5));
    assertThat(plan("Men").guarantee()).isEqualTo(new Guarantee(Epsilon.of(4, 5)));
  }

  @Test
  void its_tables_do_not_change_when_its_maker_writes_on() {
    var tables = new ArrayList<>(List.of(total("total")));
    var plan = new ReleasePlan("RX1", 2027, tables);
    tables.add(total("another"));
    assertThat(plan.tables()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "RX1\nyear 2026", "RX1\n", "RX1\r", "\tRX1"})
  void a_population_that_is_no_code_of_one_line_is_refused(String population) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReleasePlan(population, 2027, List.of(total("total"))))
        .withMessage("a population has a code of one line");
  }

  @Test
  void a_plan_without_a_table_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReleasePlan("RX1", 2027, List.of()))
        .withMessage("a plan has a table at least");
  }

  @Test
  void two_tables_with_one_code_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReleasePlan("RX1", 2027, List.of(total("total"), total("total"))))
        .withMessage("two tables have the code total");
  }

  @Test
  void nothing_above_the_ceiling_can_be_planned() {
    assertThat(one(Epsilon.of(2, 1)).spent()).isEqualTo(ReleasePlan.CEILING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one(Epsilon.of(200_001, 100_000)))
        .withMessage("the tables spend 200001/100000 on one person, the ceiling is 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ReleasePlan(
                    "RX1",
                    2027,
                    List.of(total("a", Epsilon.of(1, 1)), total("b", Epsilon.of(3, 2)))))
        .withMessage("the tables spend 5/2 on one person, the ceiling is 2");
  }

  private static ReleasePlan one(Epsilon epsilon) {
    return new ReleasePlan("RX1", 2027, List.of(total("total", epsilon)));
  }

  private static PlannedTable total(String code) {
    return total(code, TWO_FIFTHS);
  }

  private static PlannedTable total(String code, Epsilon epsilon) {
    var all = new PlannedCell("all", "All \"our\" staff\\people\nat work", -1, 500, true, false);
    return new PlannedTable(code, Measure.FIRST_CONTACT, Cadence.QUARTERLY, List.of(all), epsilon);
  }

  private static PlannedTable with(PlannedCell last) {
    return new PlannedTable(
        "sex",
        Measure.FIRST_CONTACT,
        Cadence.ANNUAL,
        List.of(
            new PlannedCell("all", "All staff", -1, 500, false, false),
            new PlannedCell("part", "Part", 0, 500, false, false),
            new PlannedCell("sex:women", "Women", 1, 375, true, false),
            last),
        TWO_FIFTHS);
  }

  private static ReleasePlan plan(String men) {
    var sex =
        new PlannedTable(
            "sex",
            Measure.FIRST_CONTACT,
            Cadence.ANNUAL,
            List.of(
                new PlannedCell("all", "All staff", -1, 500, false, false),
                new PlannedCell("sex:women", "Women", 0, 375, true, false, "sex:women"),
                new PlannedCell("sex:men", men, 0, 125, true, true, "sex:men"),
                new PlannedCell("sex-not-stated", "Not stated or other", 0, 0, true, true)),
            TWO_FIFTHS);
    return new ReleasePlan("RX1", 2027, List.of(sex, total("total")));
  }
}
