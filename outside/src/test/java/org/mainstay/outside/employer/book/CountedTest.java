package org.mainstay.outside.employer.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.figure.Parity.Verdict;

/// A released table is read row by row, in the plan's order.
class CountedTest {
  private static final Counted SEX = Sample.counted(Sample.sex(85, 15, 4, 4));

  private static final Counted CROSSED =
      Sample.counted(
          Sample.table(
              "sex-by-ethnic-group",
              "first-contact",
              Sample.cell("all", "All staff", -1, 1_000, 100, 6),
              Sample.cell("sex:women+ethnic:white", "Women, White", 0, 500, 55, 3),
              Sample.cell("sex:women+ethnic:all-but-white", "Women, Mixed, Asian", 0, 250, 25, 4),
              Sample.cell("sex:men+ethnic:white", "Men, White", 0, 150, 12, 3),
              Sample.cell("sex:men+ethnic:all-but-white", "Men, Mixed, Asian", 0, 100, 4, 4),
              Sample.cell("sex-by-ethnic-group-not-stated", "Not stated", 0, 0, 4, 3)));

  private static final Counted TREE =
      Sample.counted(
          Sample.table(
              "directorate",
              "first-contact",
              Sample.cell("all", "All staff", -1, 1_000, 100, 6),
              Sample.cell("directorate:a", "Acute", 0, 600, 70, 5),
              Sample.cell("division:a--x", "Theatres", 1, 400, 40, 3),
              Sample.cell("division:a--y", "Wards", 1, 200, 25, 3),
              Sample.cell("division-not-stated:a", "Not stated in Acute", 1, 0, 5, 3),
              Sample.cell("directorate:b", "Community", 0, 400, 25, 4),
              Sample.cell("directorate-not-stated", "Not stated or other", 0, 0, 3, 3),
              Sample.cell("directorate:joined-this-year", "Joined this year", 0, 0, 2, 3)));

  @Test
  void rows_stand_in_the_plans_order_whatever_their_numbers() {
    assertThat(SEX.rows().stream().map(Line::label))
        .containsExactly("Women", "Men", "Not stated or other");
    assertThat(SEX.all().people()).isEqualTo(new Figure(104, 4));
  }

  // Men: 15 of 100 who said, a quarter of 1,000 staff; the four who did not say are in no share.
  @Test
  void those_who_did_not_say_are_in_neither_share() {
    var rows = Compared.rows(SEX);

    assertThat(rows.get(1))
        .isInstanceOfSatisfying(
            Compared.With.class,
            men -> {
              assertThat(men.parity().share().value()).isEqualTo(0.15);
              assertThat(men.parity().staffShare()).isEqualTo(0.25);
              assertThat(men.parity().verdict()).isEqualTo(Verdict.FEWER);
            });
    assertThat(rows.get(2)).isEqualTo(new Compared.Not(SEX.rows().get(2), "not compared"));
  }

  @Test
  void a_row_that_is_too_small_keeps_its_place_and_says_so() {
    var rows = Compared.rows(Sample.counted(Sample.sex(85, 2, 0, 4)));

    assertThat(rows).hasSize(3);
    assertThat(rows.get(1))
        .isInstanceOfSatisfying(
            Compared.Not.class, men -> assertThat(men.why()).isEqualTo("too small to say"));
  }

  // Margins: women 3² + 4² = 5², men 3² + 4² = 5².
  @Test
  void what_is_crossed_is_read_by_each_thing_from_the_released_numbers() {
    var sexes = CROSSED.by(0);
    var ethnic = CROSSED.by(1);

    assertThat(sexes.rows().stream().map(Line::label))
        .containsExactly("Women", "Men", "Not stated");
    assertThat(sexes.rows().get(0).people()).isEqualTo(new Figure(80, 5));
    assertThat(sexes.rows().get(1).staff()).isEqualTo(250);
    assertThat(sexes.code()).isEqualTo("sex-by-ethnic-group--sex");
    assertThat(ethnic.rows().stream().map(Line::label))
        .containsExactly("White", "Mixed, Asian", "Not stated");
    assertThat(ethnic.rows().getFirst().people().people()).isEqualTo(67);
    assertThat(sexes.crossed()).isFalse();
  }

  // Acute: 70 people of 95 in a directorate; all others are the 25 in Community. Theatres: all
  // others
  // are 25 + 5 + 25.
  @Test
  void a_part_of_a_part_is_set_beside_all_that_is_not_in_it() {
    assertThat(TREE.comparedOthers(TREE.lines().get(1)).people()).isEqualTo(25);
    assertThat(TREE.comparedOthers(TREE.lines().get(2)).people()).isEqualTo(55);
    assertThat(TREE.comparedStaff()).isEqualTo(1_000);
    assertThat(TREE.within(TREE.lines().get(2))).isEqualTo("Acute");
    assertThat(TREE.within(TREE.lines().get(1))).isEmpty();
  }

  @Test
  void whoever_joined_during_the_year_is_on_no_roster_to_be_compared_with() {
    assertThat(Compared.rows(TREE).getLast()).isInstanceOf(Compared.Not.class);
  }

  @Test
  void what_a_table_is_about_is_known_from_its_measure_and_words() {
    assertThat(SEX.subject()).isEqualTo(Subject.GROUPS);
    assertThat(Sample.counted(Sample.total("total", 9, 3)).subject()).isEqualTo(Subject.EVERYBODY);
    assertThat(Sample.counted(Sample.outcome(1, 1, 1, 3)).subject()).isEqualTo(Subject.OUTCOME);
    assertThatThrownBy(
            () -> Sample.counted(Sample.table("x", "mood", Sample.cell("all", "All", -1, 1, 1, 1))))
        .hasMessageContaining("mood");
  }
}
