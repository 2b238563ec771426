package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Absorbed;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Precision;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.design.Term;
import org.mainstay.sums.statistics.panel.InventedGraph.Shape;

/// The sentences under the table, each when it is due and not otherwise, and the answer that
/// carries them.
class PanelNotesTest {
  private static final String TOO_FEW =
      " clusters are too few for these errors: they are likely to be too small.";

  private static InventedGraph clustered(int clusters) {
    var data = InventedGraph.of(Shape.MIXED, 81);
    return data.with("site", IntStream.range(0, data.rows()).map(i -> i % clusters).toArray());
  }

  private static List<String> notes(InventedGraph data, String absorbed, String clusters) {
    return InventedGraph.fit(data.design(absorbed, clusters)).notes();
  }

  static Stream<InventedGraph> graphs() {
    return InventedGraph.all();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 10, 18, 19})
  void below_20_clusters_are_too_few(int clusters) {
    assertThat(notes(clustered(clusters), "wave", "site")).containsExactly(clusters + TOO_FEW);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 35, 48, 49})
  void from_20_to_49_clusters_may_be_too_few(int clusters) {
    assertThat(notes(clustered(clusters), "wave", "site"))
        .containsExactly("With " + clusters + " clusters these errors may be somewhat too small.");
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 51, 80, 120})
  void from_50_clusters_nothing_is_said(int clusters) {
    assertThat(notes(clustered(clusters), "wave", "site")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 19, 20, 49, 50})
  void rows_by_themselves_have_no_clusters_to_be_few(int clusters) {
    assertThat(InventedGraph.fit(clustered(clusters).design("wave", "site").eachRowAlone()).notes())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void rows_alone_in_their_person_are_counted(InventedGraph data) {
    int[] person = data.place("person");
    long alone =
        Arrays.stream(person)
            .filter(p -> Arrays.stream(person).filter(q -> q == p).count() == 1)
            .count();
    List<String> found =
        notes(data, "person", "wave").stream().filter(n -> n.contains("alone")).toList();

    assertThat(found)
        .isEqualTo(
            alone == 0
                ? List.of()
                : List.of(
                    alone
                        + " rows are alone in their person: they change no estimate, "
                        + "but count as rows."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"person wave", "wave person", "trust person", "trust person wave"})
  void the_factor_in_which_rows_are_alone_is_named_wherever_it_stands(String absorbed) {
    assertThat(notes(InventedGraph.of(Shape.SINGLETONS, 82), absorbed, "wave"))
        .first()
        .asString()
        .startsWith("16 rows are alone in their person:");
  }

  @Test
  void without_singletons_none_are_told_of() {
    var data = InventedGraph.of(Shape.SINGLETONS, 83);

    assertThat(InventedGraph.fit(data.design("person", "wave").withoutSingletons()).notes())
        .noneMatch(note -> note.contains("alone"));
  }

  @Test
  void notes_stand_in_the_order_of_rows_links_and_clusters() {
    var data = InventedGraph.of(Shape.ISLANDS, 84);
    var few = data.only(i -> data.place("person")[i] > 0 || data.place("wave")[i] == 0);

    assertThat(notes(few, "person trust", "wave"))
        .containsExactly(
            "1 rows are alone in their person: they change no estimate, but count as rows.",
            "trust falls into 3 sets that nobody links: levels are compared inside a set alone.",
            "5" + TOO_FEW);
  }

  @ParameterizedTest
  @CsvSource({"person trust, 1", "person trust site, 2", "person wave, 0", "person, 0"})
  void each_factor_that_changes_nothing_is_told_of(String absorbed, int wanted) {
    assertThat(notes(InventedGraph.of(Shape.STAYERS, 85), absorbed, "wave"))
        .filteredOn(note -> note.startsWith("Nobody was seen in more than one "))
        .hasSize(wanted);
  }

  @Test
  void the_sentence_names_the_factor_twice() {
    assertThat(notes(InventedGraph.of(Shape.STAYERS, 85), "person site", "wave"))
        .contains("Nobody was seen in more than one site, so the site effects change nothing.");
  }

  private static PanelAnswer.Fit made(
      List<Term> terms, List<Dropped> dropped, List<Absorbed> effects, List<String> notes) {
    return new PanelAnswer.Fit(
        terms,
        dropped,
        effects,
        Precision.alone(10, 2, Convention.AREG),
        new Sample(10, 10, List.of()),
        notes);
  }

  private static final Term TERM = new Term("t", 1, 2, 0.5, 0.6, -3, 5);
  private static final Dropped DROPPED = new Dropped("x", Dropped.Why.ABSORBED);
  private static final Absorbed EFFECT = new Absorbed("person", 5, 0, true, 0);

  @Test
  void an_answer_keeps_copies_of_its_lists() {
    List<Term> terms = new ArrayList<>(List.of(TERM));
    List<Dropped> dropped = new ArrayList<>(List.of(DROPPED));
    List<Absorbed> effects = new ArrayList<>(List.of(EFFECT));
    List<String> notes = new ArrayList<>(List.of("A note."));
    PanelAnswer.Fit fit = made(terms, dropped, effects, notes);
    terms.clear();
    dropped.clear();
    effects.clear();
    notes.clear();

    assertThat(fit.terms()).containsExactly(TERM);
    assertThat(fit.dropped()).containsExactly(DROPPED);
    assertThat(fit.effects()).containsExactly(EFFECT);
    assertThat(fit.notes()).containsExactly("A note.");
  }

  @Test
  void nobody_can_change_the_lists_of_an_answer() {
    PanelAnswer.Fit fit = made(List.of(), List.of(), List.of(), List.of());

    assertThatThrownBy(() -> fit.terms().add(TERM))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> fit.dropped().add(DROPPED))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> fit.effects().add(EFFECT))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> fit.notes().add("More."))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void answers_are_equal_when_all_of_them_is() {
    PanelAnswer.Fit one = made(List.of(TERM), List.of(), List.of(EFFECT), List.of("A."));

    assertThat(one)
        .isEqualTo(made(List.of(TERM), List.of(), List.of(EFFECT), List.of("A.")))
        .hasSameHashCodeAs(made(List.of(TERM), List.of(), List.of(EFFECT), List.of("A.")))
        .isNotEqualTo(made(List.of(), List.of(), List.of(EFFECT), List.of("A.")))
        .isNotEqualTo(made(List.of(TERM), List.of(DROPPED), List.of(EFFECT), List.of("A.")))
        .isNotEqualTo(made(List.of(TERM), List.of(), List.of(), List.of("A.")))
        .isNotEqualTo(made(List.of(TERM), List.of(), List.of(EFFECT), List.of("B.")));
  }

  @Test
  void the_same_question_has_an_equal_answer() {
    var data = InventedGraph.of(Shape.UNEQUAL, 86);

    assertThat(InventedGraph.fit(data.design("person wave", "trust")))
        .isEqualTo(InventedGraph.fit(data.design("person wave", "trust")));
  }

  @Test
  void a_refusal_is_its_sentence() {
    assertThat(new PanelAnswer.Refused("Why.").because()).isEqualTo("Why.");
    assertThat(new PanelAnswer.Refused("Why."))
        .isEqualTo(new PanelAnswer.Refused("Why."))
        .isNotEqualTo(new PanelAnswer.Refused("Why not."));
  }
}
