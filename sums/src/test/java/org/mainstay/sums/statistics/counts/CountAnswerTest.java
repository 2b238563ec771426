package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Precision;
import org.mainstay.sums.statistics.design.Sample;

/// What goes into a model of counts and what comes out of it belongs to nobody else.
class CountAnswerTest {
  private static final CountDesign ASKED =
      CountDesign.of(
          CountFits.design(
              new double[] {1, 2}, List.of(Column.of("x", new double[2])), new int[2]));
  private static final Column TIME = Column.of("time", new double[] {3, 4});

  @Test
  void an_answer_keeps_its_own_lists() {
    List<RateRatio> terms = new ArrayList<>(List.of(RateRatio.of("x", 1, 2, 3)));
    List<Dropped> dropped = new ArrayList<>(List.of(new Dropped("y", Dropped.Why.SEPARATED)));
    List<String> notes = new ArrayList<>(List.of("a note"));
    var fit =
        new CountAnswer.Fit(
            terms,
            dropped,
            5,
            1,
            4,
            Precision.alone(10, 3, Convention.AREG),
            new Sample(10, 9, List.of()),
            notes);
    terms.clear();
    dropped.clear();
    notes.clear();

    assertThat(fit.terms()).containsExactly(RateRatio.of("x", 1, 2, 3));
    assertThat(fit.dropped()).containsExactly(new Dropped("y", Dropped.Why.SEPARATED));
    assertThat(fit.notes()).containsExactly("a note");
    assertThatThrownBy(() -> fit.notes().add("another"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void without_exposure_every_row_is_exposed_alike() {
    assertThat(ASKED.exposure()).isEmpty();
    assertThat(ASKED).isEqualTo(new CountDesign(ASKED.design(), List.of()));
  }

  @Test
  void the_last_exposure_asked_for_counts_and_the_design_stays() {
    CountDesign exposed = ASKED.exposedFor(Column.of("other", new double[2])).exposedFor(TIME);

    assertThat(exposed.exposure()).containsExactly(TIME);
    assertThat(exposed.design()).isSameAs(ASKED.design());
    assertThat(ASKED.exposure()).isEmpty();
  }

  @Test
  void a_list_of_exposure_cannot_be_changed_from_outside() {
    List<Column> exposure = new ArrayList<>(List.of(TIME));
    var asked = new CountDesign(ASKED.design(), exposure);
    exposure.clear();

    assertThat(asked.exposure()).containsExactly(TIME);
  }

  @Test
  void two_absorbed_factors_are_one_too_many() {
    var two =
        Design.of(
            Column.of("days", new double[2]),
            List.of(),
            List.of(Factor.of("trust", new int[2]), Factor.of("wave", new int[2])),
            Factor.of("trust", new int[2]));

    assertThatThrownBy(() -> CountDesign.of(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("counts take one absorbed factor, got 2");
  }
}
