package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every questionnaire that ships says all that it must say.
class ScalesTest {

  static Stream<Scale> all() {
    return Scales.all().stream();
  }

  @Test
  void these_questionnaires_ship() {
    assertThat(Scales.ids())
        .containsExactly("phq9", "gad7", "phq2", "gad2", "wsas", "k6", "core10", "swemwbs");
  }

  @ParameterizedTest
  @CsvSource({
    "phq9, 9, 0, 3",
    "gad7, 7, 0, 3",
    "phq2, 2, 0, 3",
    "gad2, 2, 0, 3",
    "wsas, 5, 0, 8",
    "k6, 6, 0, 4",
    "core10, 10, 0, 4",
    "swemwbs, 7, 1, 5"
  })
  void each_has_its_items_and_its_range(String id, int items, int lowest, int highest) {
    Form form = Scale.named(id).form();

    assertThat(form.items()).isEqualTo(items);
    assertThat(form.lowest()).isEqualTo(lowest);
    assertThat(form.highest()).isEqualTo(highest);
    assertThat(form.has(lowest - 1)).isFalse();
    assertThat(form.has(lowest)).isTrue();
    assertThat(form.has(highest)).isTrue();
    assertThat(form.has(highest + 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "phq9, 10, 6",
    "gad7, 8, 4",
    "phq2, 3, none",
    "gad2, 3, none",
    "wsas, none, 8",
    "k6, 13, none",
    "core10, 11, 6",
    "swemwbs, none, none"
  })
  void each_has_its_cut_and_its_reliable_change(String id, String cut, String change) {
    assertThat(words(Scale.named(id).rules().caseness())).isEqualTo(cut);
    assertThat(words(Scale.named(id).rules().reliableChange())).isEqualTo(change);
  }

  private static String words(Threshold threshold) {
    return switch (threshold) {
      case Threshold.NotPublished() -> "none";
      case Threshold.AtLeast(var points) -> points.toPlainString();
    };
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_names_holder_terms_credit_and_citation(Scale scale) {
    var licence = scale.licence();

    assertThat(List.of(licence.holder(), licence.terms(), licence.credit(), licence.citation()))
        .noneMatch(String::isBlank);
    assertThat(scale.version()).isPositive();
    assertThat(scale.title()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("all")
  void words_ship_where_they_may_and_nowhere_else(Scale scale) {
    switch (scale.licence().text()) {
      case BUNDLED -> assertThat(scale.form().texts()).hasSize(scale.form().items());
      case OPERATOR -> assertThat(scale.form().texts()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void labels_and_items_are_all_different(Scale scale) {
    assertThat(scale.form().texts()).doesNotHaveDuplicates();
    assertThat(scale.form().options()).extracting(Form.Option::label).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_least_form_lies_in_the_first_band_and_the_greatest_in_the_last(Scale scale) {
    var bands = scale.rules().bands();
    if (!bands.isEmpty()) {
      assertThat(scale.rules().bandOf(least(scale))).isEqualTo(bands.getFirst().name());
      assertThat(scale.rules().bandOf(greatest(scale))).isEqualTo(bands.getLast().name());
    }
  }

  private static Points least(Scale scale) {
    return scale.score(sameEverywhere(scale, scale.form().lowest())).total();
  }

  private static Points greatest(Scale scale) {
    return scale.score(sameEverywhere(scale, scale.form().highest())).total();
  }

  /// Every item counted with this value: what is ticked differs where an item is reversed.
  private static Answers sameEverywhere(Scale scale, int counted) {
    int[] ticked = new int[scale.form().items()];
    for (int item = 1; item <= ticked.length; item++) {
      ticked[item - 1] = scale.form().counted(item, counted);
    }
    return Answers.of(ticked);
  }

  @Test
  void only_phq9_and_core10_have_an_item_about_safety() {
    var withItem =
        Scales.all().stream()
            .filter(scale -> scale.rules().safetyItem() instanceof Rules.SafetyItem.Item)
            .map(Scale::id)
            .toList();

    assertThat(withItem).containsExactly("phq9", "core10");
    assertThat(Scale.named("phq9").rules().safetyItem()).isEqualTo(new Rules.SafetyItem.Item(9));
    assertThat(Scale.named("core10").rules().safetyItem()).isEqualTo(new Rules.SafetyItem.Item(6));
  }

  @Test
  void only_core10_has_reversed_items() {
    for (Scale scale : Scales.all()) {
      if (scale.id().equals("core10")) {
        assertThat(scale.form().reversed()).containsExactlyInAnyOrder(2, 3);
      } else {
        assertThat(scale.form().reversed()).isEmpty();
      }
    }
  }

  @Test
  void a_questionnaire_nobody_knows_is_not_found() {
    assertThat(Scales.find("phq10")).isEmpty();
    assertThat(Scales.find("PHQ9")).isEmpty();
    assertThat(Scales.find("")).isEmpty();
    assertThatThrownBy(() -> Scale.named("phq10"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("phq10");
  }

  @Test
  void a_data_file_that_is_not_there_is_a_bug_and_says_so() {
    assertThatThrownBy(() -> Scales.linesOf("none.scale"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.scale");
  }

  @Test
  void codes_of_refusals_are_all_different_and_well_formed() {
    var codes = new HashSet<String>();
    for (Refusal refusal : Refusal.values()) {
      assertThat(refusal.code()).matches("MAINSTAY-SCALES-[0-9]{3}");
      assertThat(refusal.words()).isNotBlank();
      codes.add(refusal.code());
    }
    assertThat(codes).hasSameSizeAs(Arrays.asList(Refusal.values()));
  }
}
