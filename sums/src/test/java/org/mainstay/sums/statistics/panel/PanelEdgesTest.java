package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.statistics.design.Absorbed;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.matrix.Workers;

/// What the data can do to a panel: nobody moves, trusts that nobody links, one wave, people seen
/// once, columns that say nothing, numbers that are missing.
class PanelEdgesTest {
  private static final Workers TWO = new Workers(2);
  private static final List<String> ALL = List.of("person", "wave", "trust");
  private static final Invented STAFF = Invented.panel(7, 60, 6, 5, 0.15, 0.1);
  private static final Invented NOBODY_MOVES = Invented.panel(9, 50, 5, 6, 0, 0.1);

  @Test
  void when_nobody_moves_people_lie_inside_trusts_and_are_not_counted() {
    PanelAnswer.Fit fit = fit(NOBODY_MOVES.design(List.of("person"), "trust"));

    assertThat(fit.precision().parameters()).isEqualTo(3 + 1);
    assertThat(fit.effects()).containsExactly(new Absorbed("person", 50, 0, true, 0));
    assertThat(
            fit(NOBODY_MOVES.design(List.of("person", "wave"), "trust")).precision().parameters())
        .isEqualTo(3 + 5);
  }

  @Test
  void when_nobody_moves_trusts_change_nothing_and_a_note_says_so() {
    PanelAnswer.Fit without = fit(NOBODY_MOVES.design(List.of("person", "wave"), "trust"));
    PanelAnswer.Fit with = fit(NOBODY_MOVES.design(ALL, "trust"));

    assertThat(with.terms()).isEqualTo(without.terms());
    assertThat(with.effects().get(2)).isEqualTo(new Absorbed("trust", 6, 6, true, 0));
    assertThat(with.notes())
        .contains("Nobody was seen in more than one trust, so the trust effects change nothing.");
    assertThat(without.notes()).noneMatch(note -> note.startsWith("Nobody"));
  }

  @Test
  void one_mover_makes_people_count() {
    int[] trust = NOBODY_MOVES.place("trust").clone();
    trust[trust.length - 1] = trust[0] == trust[trust.length - 1] ? 99 : trust[0];
    Invented moved = withTrust(NOBODY_MOVES, trust);
    PanelAnswer.Fit fit = fit(moved.design(List.of("person"), "trust"));

    assertThat(fit.precision().parameters()).isEqualTo(3 + 50);
    assertThat(fit.effects().getFirst().nested()).isFalse();
    assertThat(fit(moved.design(ALL, "trust")).effects().get(2).moved()).isEqualTo(1);
  }

  @Test
  void movers_are_counted_and_people_seen_in_more_than_one_wave() {
    PanelAnswer.Fit fit = fit(STAFF.design(ALL, "trust"));
    long moved =
        Arrays.stream(STAFF.place("person"))
            .distinct()
            .filter(p -> seen(STAFF, p, "trust") > 1)
            .count();
    long often =
        Arrays.stream(STAFF.place("person"))
            .distinct()
            .filter(p -> seen(STAFF, p, "wave") > 1)
            .count();

    assertThat(fit.effects())
        .containsExactly(
            new Absorbed("person", 60, 0, false, 0),
            new Absorbed("wave", 6, 1, false, often),
            new Absorbed("trust", 5, 1, true, moved));
    assertThat(moved).isBetween(20L, 50L);
  }

  private static long seen(Invented data, int person, String place) {
    return IntStream.range(0, data.rows())
        .filter(i -> data.place("person")[i] == person)
        .map(i -> data.place(place)[i])
        .distinct()
        .count();
  }

  @Test
  void trusts_that_no_mover_links_fall_into_sets() {
    Invented one = Invented.panel(11, 40, 5, 3, 0.2, 0);
    Invented other = Invented.panel(12, 40, 5, 3, 0.2, 0);
    List<double[]> numbers = new ArrayList<>();
    for (int d = 0; d < one.numbers().size(); d++) {
      numbers.add(joined(one.numbers().get(d), other.numbers().get(d)));
    }
    int rows = one.rows();
    List<int[]> belongs = new ArrayList<>();
    for (int f = 0; f < 3; f++) {
      int[] left = one.belongs().get(f);
      int[] right = other.belongs().get(f);
      int away = f == 1 ? 0 : 500;
      belongs.add(
          IntStream.range(0, 2 * rows)
              .map(i -> i < rows ? left[i] : right[i - rows] + away)
              .toArray());
    }
    Invented both = new Invented(numbers, belongs);
    PanelAnswer.Fit fit = fit(both.design(ALL, "trust").counting(Convention.AREG));
    var dummies = new Dummies(both.rows(), new double[0]);
    ALL.forEach(factor -> dummies.absorb(both.place(factor)));
    double[] slopes =
        dummies.slopes(
            both.measured("wellbeing"),
            both.measured("t"),
            both.measured("x1"),
            both.measured("x2"));

    assertThat(fit.effects().get(2).redundant()).isEqualTo(2);
    assertThat(fit.notes())
        .contains(
            "trust falls into 2 sets that nobody links: levels are compared inside a set alone.");
    assertThat(fit.precision().parameters()).isEqualTo(3 + dummies.rank());
    for (int j = 0; j < 3; j++) {
      assertThat(fit.terms().get(j).estimate()).isCloseTo(slopes[j], within(1e-11));
    }
    assertThat(fit(both.design(ALL, "trust")).precision().parameters()).isEqualTo(3 + 80 + 5 - 1);
  }

  private static double[] joined(double[] one, double[] other) {
    double[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void one_wave_is_no_wave() {
    Invented wave = STAFF.only(i -> STAFF.place("wave")[i] == 2);
    PanelAnswer.Fit with = fit(wave.design(List.of("wave", "trust"), "trust"));
    PanelAnswer.Fit without = fit(wave.design(List.of("trust"), "trust"));

    assertThat(with.terms()).hasSize(3);
    for (int j = 0; j < 3; j++) {
      assertThat(with.terms().get(j).estimate())
          .isCloseTo(without.terms().get(j).estimate(), within(1e-13));
    }
    assertThat(with.effects().getFirst()).isEqualTo(new Absorbed("wave", 1, 1, false, 0));
  }

  @Test
  void people_seen_once_each_leave_nothing_to_estimate() {
    Invented wave = STAFF.only(i -> STAFF.place("wave")[i] == 2);

    PanelAnswer.Fit fit = fit(wave.design(List.of("person"), "trust"));

    assertThat(fit.terms()).isEmpty();
    assertThat(fit.dropped())
        .containsExactly(
            new Dropped("t", Dropped.Why.CONSTANT_WITHIN),
            new Dropped("x1", Dropped.Why.CONSTANT_WITHIN),
            new Dropped("x2", Dropped.Why.CONSTANT_WITHIN));
    assertThat(refusal(wave.design(List.of("person"), "trust").eachRowAlone()))
        .isEqualTo("%d rows are too few for %d parameters.".formatted(wave.rows(), wave.rows()));
  }

  @Test
  void people_seen_once_change_no_estimate_but_count_as_rows() {
    Invented few =
        STAFF.only(i -> STAFF.place("person")[i] % 3 != 0 || STAFF.place("wave")[i] == 4);
    int alone =
        (int)
            Arrays.stream(few.place("person"))
                .distinct()
                .filter(p -> Arrays.stream(few.place("person")).filter(q -> q == p).count() == 1)
                .count();
    PanelAnswer.Fit kept = fit(few.design(List.of("person", "wave"), "trust"));
    PanelAnswer.Fit dropped =
        fit(few.design(List.of("person", "wave"), "trust").withoutSingletons());

    assertThat(alone).isGreaterThan(10);
    assertThat(kept.notes())
        .contains(
            alone + " rows are alone in their person: they change no estimate, but count as rows.");
    assertThat(dropped.notes()).noneMatch(note -> note.contains("alone"));
    assertThat(dropped.sample())
        .isEqualTo(
            new Sample(
                few.rows(),
                few.rows() - alone,
                List.of(new Sample.LeftOut("alone in its person", alone))));
    for (int j = 0; j < 3; j++) {
      assertThat(dropped.terms().get(j).estimate())
          .isCloseTo(kept.terms().get(j).estimate(), within(1e-12));
    }
    assertThat(kept.sample().used()).isEqualTo(few.rows());
  }

  @Test
  void leaving_one_out_can_leave_another_alone() {
    List<double[]> rows = new ArrayList<>();
    List<int[]> codes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(new double[] {i * i % 7, i % 2, i * 5 % 11, i * 3 % 13, 1});
      codes.add(new int[] {i / 4, i % 4, i % 3});
    }
    // alone in wave 9, and its only fellow of person 77 in wave 2
    rows.add(new double[] {1, 0, 1, 0, 1});
    codes.add(new int[] {77, 9, 0});
    rows.add(new double[] {2, 0, 1, 0, 1});
    codes.add(new int[] {77, 2, 0});
    Invented data = Invented.of(rows, codes);
    Sample sample =
        fit(data.design(List.of("person", "wave"), "trust").withoutSingletons()).sample();

    assertThat(sample.leftOut())
        .containsExactly(
            new Sample.LeftOut("alone in its wave", 1),
            new Sample.LeftOut("alone in its person", 1));
    assertThat(sample.used()).isEqualTo(40);
  }

  @Test
  void when_everybody_is_alone_nothing_can_be_used() {
    Invented wave = STAFF.only(i -> STAFF.place("wave")[i] == 2);

    assertThat(refusal(wave.design(List.of("person"), "trust").withoutSingletons()))
        .isEqualTo("Not one row can be used.");
  }

  @Test
  void one_cluster_is_refused() {
    int[] one = new int[STAFF.rows()];

    assertThat(refusal(withTrust(STAFF, one).design(List.of("person"), "trust")))
        .isEqualTo("There is one trust alone, so nothing says how far chance goes.");
  }

  @Test
  void as_many_parameters_as_rows_are_refused_and_one_more_row_is_not() {
    for (int rows : new int[] {4, 5}) {
      Invented few = STAFF.only(i -> i % 61 == 3 && i < 61 * rows);
      Design design = few.design(List.of(), "person");
      if (rows == 4) {
        assertThat(refusal(design)).isEqualTo("4 rows are too few for 4 parameters.");
      } else {
        assertThat(fit(design).terms()).hasSize(3);
      }
    }
  }

  @Test
  void no_rows_at_all_are_refused() {
    assertThat(refusal(STAFF.only(i -> false).design(ALL, "trust")))
        .isEqualTo("Not one row can be used.");
  }

  @Test
  void few_clusters_are_warned_of() {
    assertThat(fit(STAFF.design(List.of("wave"), "trust")).notes())
        .containsExactly(
            "5 clusters are too few for these errors: they are likely to be too small.");
    assertThat(fit(clusters(19)).notes().getLast()).startsWith("19 clusters are too few");
    assertThat(fit(clusters(20)).notes())
        .containsExactly("With 20 clusters these errors may be somewhat too small.");
    assertThat(fit(clusters(49)).notes()).hasSize(1);
    assertThat(fit(clusters(50)).notes()).isEmpty();
    assertThat(fit(clusters(19).eachRowAlone()).notes()).isEmpty();
  }

  private static Design clusters(int many) {
    int[] codes = IntStream.range(0, STAFF.rows()).map(i -> i % many).toArray();
    return withTrust(STAFF, codes).design(List.of("wave"), "trust");
  }

  private static Invented withTrust(Invented data, int[] trust) {
    return new Invented(data.numbers(), List.of(data.place("person"), data.place("wave"), trust));
  }

  private static PanelAnswer.Fit fit(Design design) {
    return (PanelAnswer.Fit) Panel.fit(design, TWO);
  }

  private static String refusal(Design design) {
    return ((PanelAnswer.Refused) Panel.fit(design, TWO)).because();
  }
}
