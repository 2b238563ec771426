package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// Whole plans as they are printed and hashed. Each flag was worked out again by a few lines of
/// Python (`staff · ε ≥ 150 · tables · periods`), each hash by its hashlib.
class PinnedPlansTest {
  private static final String OF_150 =
      """
      mainstay release plan 1
      population employer-150
      year 2027
      table total first-contact 1 4/5
      cell -1 150 noised wide "all" "All staff" ""
      """;

  private static final String OF_2999 =
      """
      mainstay release plan 1
      population employer-2999
      year 2027
      table sex-by-ethnic-group first-contact 1 4/15
      cell -1 2999 sum plain "all" "All staff" ""
      cell 0 1305 noised plain "sex:women+ethnic:white" "Women, White" "sex:women+ethnic:white"
      cell 0 944 noised plain "sex:women+ethnic:all-but-white" "Women, Mixed, Asian, Black and other ethnic groups" "sex:women+ethnic:mixed|ethnic:asian|ethnic:black|ethnic:other"
      cell 0 435 noised wide "sex:men+ethnic:white" "Men, White" "sex:men+ethnic:white"
      cell 0 315 noised wide "sex:men+ethnic:all-but-white" "Men, Mixed, Asian, Black and other ethnic groups" "sex:men+ethnic:mixed|ethnic:asian|ethnic:black|ethnic:other"
      cell 0 0 noised wide "sex-by-ethnic-group-not-stated" "Not stated or other" ""
      table age-in-three first-contact 1 4/15
      cell -1 2999 sum plain "all" "All staff" ""
      cell 0 1110 noised plain "age:under-35" "Under 35" "age:under-25|age:25-34"
      cell 0 810 noised plain "age:35-44" "35 to 44" "age:35-44"
      cell 0 1079 noised plain "age:45-over" "45 and over" "age:45-54|age:55-over"
      cell 0 0 noised wide "age-in-three-not-stated" "Not stated or other" ""
      table staff-group first-contact 1 4/15
      cell -1 2999 sum plain "all" "All staff" ""
      cell 0 478 noised wide "staff-group:administrative" "Administrative" "staff-group:administrative"
      cell 0 425 noised wide "staff-group:allied-health" "Allied health" "staff-group:allied-health"
      cell 0 656 noised plain "staff-group:clinical-support" "Clinical support" "staff-group:clinical-support"
      cell 0 900 noised plain "staff-group:nursing-and-midwifery" "Nursing and midwifery" "staff-group:nursing-and-midwifery"
      cell 0 540 noised wide "staff-group-other" "All other staff groups" "staff-group:estates|staff-group:medical-and-dental"
      cell 0 0 noised wide "staff-group-not-stated" "Not stated or other" ""
      """;

  private static final String OF_3000 =
      """
      mainstay release plan 1
      population employer-3000
      year 2027
      table sex first-contact 1 1/5
      cell -1 3000 sum plain "all" "All staff" ""
      cell 0 2250 noised plain "sex:women" "Women" "sex:women"
      cell 0 750 noised plain "sex:men" "Men" "sex:men"
      cell 0 0 noised wide "sex-not-stated" "Not stated or other" ""
      table age-in-three first-contact 1 1/5
      cell -1 3000 sum plain "all" "All staff" ""
      cell 0 1111 noised plain "age:under-35" "Under 35" "age:under-25|age:25-34"
      cell 0 808 noised plain "age:35-44" "35 to 44" "age:35-44"
      cell 0 1081 noised plain "age:45-over" "45 and over" "age:45-54|age:55-over"
      cell 0 0 noised wide "age-in-three-not-stated" "Not stated or other" ""
      table staff-group first-contact 1 1/5
      cell -1 3000 sum plain "all" "All staff" ""
      cell 0 481 noised wide "staff-group:administrative" "Administrative" "staff-group:administrative"
      cell 0 426 noised wide "staff-group:allied-health" "Allied health" "staff-group:allied-health"
      cell 0 651 noised wide "staff-group:clinical-support" "Clinical support" "staff-group:clinical-support"
      cell 0 899 noised plain "staff-group:nursing-and-midwifery" "Nursing and midwifery" "staff-group:nursing-and-midwifery"
      cell 0 543 noised wide "staff-group-other" "All other staff groups" "staff-group:estates|staff-group:medical-and-dental"
      cell 0 0 noised wide "staff-group-not-stated" "Not stated or other" ""
      table ethnic-group-in-two first-contact 1 1/5
      cell -1 3000 sum plain "all" "All staff" ""
      cell 0 1740 noised plain "ethnic:white" "White" "ethnic:white"
      cell 0 1260 noised plain "ethnic:all-but-white" "Mixed, Asian, Black and other ethnic groups" "ethnic:mixed|ethnic:asian|ethnic:black|ethnic:other"
      cell 0 0 noised wide "ethnic-group-in-two-not-stated" "Not stated or other" ""
      """;

  private static final String OF_9999 =
      """
      mainstay release plan 1
      population employer-9999
      year 2027
      table sex-by-ethnic-group first-contact 1 1/5
      cell -1 9999 sum plain "all" "All staff" ""
      cell 0 4350 noised plain "sex:women+ethnic:white" "Women, White" "sex:women+ethnic:white"
      cell 0 3149 noised plain "sex:women+ethnic:all-but-white" "Women, Mixed, Asian, Black and other ethnic groups" "sex:women+ethnic:mixed|ethnic:asian|ethnic:black|ethnic:other"
      cell 0 1450 noised plain "sex:men+ethnic:white" "Men, White" "sex:men+ethnic:white"
      cell 0 1050 noised plain "sex:men+ethnic:all-but-white" "Men, Mixed, Asian, Black and other ethnic groups" "sex:men+ethnic:mixed|ethnic:asian|ethnic:black|ethnic:other"
      cell 0 0 noised wide "sex-by-ethnic-group-not-stated" "Not stated or other" ""
      table age first-contact 1 1/5
      cell -1 9999 sum plain "all" "All staff" ""
      cell 0 1200 noised plain "age:under-25" "Under 25" "age:under-25"
      cell 0 2502 noised plain "age:25-34" "25 to 34" "age:25-34"
      cell 0 2697 noised plain "age:35-44" "35 to 44" "age:35-44"
      cell 0 2400 noised plain "age:45-54" "45 to 54" "age:45-54"
      cell 0 1200 noised plain "age:55-over" "55 and over" "age:55-over"
      cell 0 0 noised wide "age-not-stated" "Not stated or other" ""
      table staff-group first-contact 1 1/5
      cell -1 9999 sum plain "all" "All staff" ""
      cell 0 1601 noised plain "staff-group:administrative" "Administrative" "staff-group:administrative"
      cell 0 1399 noised plain "staff-group:allied-health" "Allied health" "staff-group:allied-health"
      cell 0 2198 noised plain "staff-group:clinical-support" "Clinical support" "staff-group:clinical-support"
      cell 0 599 noised wide "staff-group:estates" "Estates" "staff-group:estates"
      cell 0 1205 noised plain "staff-group:medical-and-dental" "Medical and dental" "staff-group:medical-and-dental"
      cell 0 2997 noised plain "staff-group:nursing-and-midwifery" "Nursing and midwifery" "staff-group:nursing-and-midwifery"
      cell 0 0 noised wide "staff-group-not-stated" "Not stated or other" ""
      table directorate first-contact 1 1/5
      cell -1 9999 sum plain "all" "All staff" ""
      cell 0 1999 noised plain "directorate:directorate-01" "Directorate 01" "directorate:directorate-01"
      cell 0 2000 noised plain "directorate:directorate-02" "Directorate 02" "directorate:directorate-02"
      cell 0 2000 noised plain "directorate:directorate-03" "Directorate 03" "directorate:directorate-03"
      cell 0 2000 noised plain "directorate:directorate-04" "Directorate 04" "directorate:directorate-04"
      cell 0 2000 noised plain "directorate:directorate-05" "Directorate 05" "directorate:directorate-05"
      cell 0 0 noised wide "directorate-not-stated" "Not stated or other" ""
      cell 0 0 noised wide "directorate-joined" "Joined this year" "directorate:joined-this-year"
      """;

  private static final String OF_10000 =
      """
      mainstay release plan 1
      population employer-10000
      year 2027
      table sex-by-ethnic-group first-contact 1 4/25
      cell -1 10000 sum plain "all" "All staff" ""
      cell 0 4350 noised plain "sex:women+ethnic:white" "Women, White" "sex:women+ethnic:white"
      cell 0 3150 noised plain "sex:women+ethnic:all-but-white" "Women, Mixed, Asian, Black and other ethnic groups" "sex:women+ethnic:mixed|ethnic:asian|ethnic:black|ethnic:other"
      cell 0 1450 noised plain "sex:men+ethnic:white" "Men, White" "sex:men+ethnic:white"
      cell 0 1050 noised plain "sex:men+ethnic:all-but-white" "Men, Mixed, Asian, Black and other ethnic groups" "sex:men+ethnic:mixed|ethnic:asian|ethnic:black|ethnic:other"
      cell 0 0 noised wide "sex-by-ethnic-group-not-stated" "Not stated or other" ""
      table total first-contact 4 4/25
      cell -1 10000 noised plain "all" "All staff" ""
      table age first-contact 1 4/25
      cell -1 10000 sum plain "all" "All staff" ""
      cell 0 1200 noised plain "age:under-25" "Under 25" "age:under-25"
      cell 0 2504 noised plain "age:25-34" "25 to 34" "age:25-34"
      cell 0 2696 noised plain "age:35-44" "35 to 44" "age:35-44"
      cell 0 2400 noised plain "age:45-54" "45 to 54" "age:45-54"
      cell 0 1200 noised plain "age:55-over" "55 and over" "age:55-over"
      cell 0 0 noised wide "age-not-stated" "Not stated or other" ""
      table staff-group first-contact 1 4/25
      cell -1 10000 sum plain "all" "All staff" ""
      cell 0 1605 noised plain "staff-group:administrative" "Administrative" "staff-group:administrative"
      cell 0 1397 noised plain "staff-group:allied-health" "Allied health" "staff-group:allied-health"
      cell 0 2199 noised plain "staff-group:clinical-support" "Clinical support" "staff-group:clinical-support"
      cell 0 600 noised wide "staff-group:estates" "Estates" "staff-group:estates"
      cell 0 1200 noised plain "staff-group:medical-and-dental" "Medical and dental" "staff-group:medical-and-dental"
      cell 0 2999 noised plain "staff-group:nursing-and-midwifery" "Nursing and midwifery" "staff-group:nursing-and-midwifery"
      cell 0 0 noised wide "staff-group-not-stated" "Not stated or other" ""
      table directorate first-contact 1 4/25
      cell -1 10000 sum plain "all" "All staff" ""
      cell 0 2000 noised plain "directorate:directorate-01" "Directorate 01" "directorate:directorate-01"
      cell 0 2000 noised plain "directorate:directorate-02" "Directorate 02" "directorate:directorate-02"
      cell 0 2000 noised plain "directorate:directorate-03" "Directorate 03" "directorate:directorate-03"
      cell 0 2000 noised plain "directorate:directorate-04" "Directorate 04" "directorate:directorate-04"
      cell 0 2000 noised plain "directorate:directorate-05" "Directorate 05" "directorate:directorate-05"
      cell 0 0 noised wide "directorate-not-stated" "Not stated or other" ""
      cell 0 0 noised wide "directorate-joined" "Joined this year" "directorate:joined-this-year"
      """;

  @Test
  void the_plan_of_500_staff_is_the_one_worked_out_by_hand() {
    assertThat(PlanMakerTest.plan(PlanMaker.ofEmployers(2027), Rosters.printed(500)).canonical())
        .isEqualTo(
            """
            mainstay release plan 1
            population employer-500
            year 2027
            table sex first-contact 1 4/5
            cell -1 500 sum plain "all" "All staff" ""
            cell 0 375 noised plain "sex:women-other-or-not-stated" "Women, other or not stated" ""
            cell 0 125 noised wide "sex:men" "Men" "sex:men"
            """);
  }

  /// Three tables: plain from 563, wide from 282. Of the staff groups 450 and 328 are wide, 240,
  /// 212, 180 and 90 are joined and plain together.
  @Test
  void the_plan_of_1500_staff_is_the_one_worked_out_by_hand() {
    assertThat(PlanMakerTest.plan(PlanMaker.ofEmployers(2028), Rosters.printed(1_500)).canonical())
        .isEqualTo(
            """
            mainstay release plan 1
            population employer-1500
            year 2028
            table sex first-contact 1 4/15
            cell -1 1500 sum plain "all" "All staff" ""
            cell 0 1125 noised plain "sex:women" "Women" "sex:women"
            cell 0 375 noised wide "sex:men" "Men" "sex:men"
            cell 0 0 noised wide "sex-not-stated" "Not stated or other" ""
            table age-in-three first-contact 1 4/15
            cell -1 1500 sum plain "all" "All staff" ""
            cell 0 549 noised wide "age:under-35" "Under 35" "age:under-25|age:25-34"
            cell 0 409 noised wide "age:35-44" "35 to 44" "age:35-44"
            cell 0 542 noised wide "age:45-over" "45 and over" "age:45-54|age:55-over"
            cell 0 0 noised wide "age-in-three-not-stated" "Not stated or other" ""
            table staff-group first-contact 1 4/15
            cell -1 1500 sum plain "all" "All staff" ""
            cell 0 328 noised wide "staff-group:clinical-support" "Clinical support" "staff-group:clinical-support"
            cell 0 450 noised wide "staff-group:nursing-and-midwifery" "Nursing and midwifery" "staff-group:nursing-and-midwifery"
            cell 0 722 noised plain "staff-group-other" "All other staff groups" "staff-group:administrative|staff-group:allied-health|staff-group:estates|staff-group:medical-and-dental"
            cell 0 0 noised wide "staff-group-not-stated" "Not stated or other" ""
            """);
  }

  /// The plan of the release book's margins, with 23 directorates and the fixed cells besides.
  @Test
  void the_plan_of_50000_staff_has_the_printed_tables() {
    ReleasePlan plan = PlanMakerTest.plan(PlanMaker.ofEmployers(2027), Rosters.printed(50_000));
    assertThat(plan.tables().stream().map(table -> table.cells().size()))
        .containsExactly(1 + 4 + 1, 1 + 5 + 1, 1 + 6 + 1, 1 + 23 + 2, 1 + 5 + 1);
    assertThat(plan.tables()).allMatch(table -> table.epsilon().equals(Epsilon.of(4, 25)));
    assertThat(plan.tables().get(3).cells().subList(1, 24))
        .as("directorates of about 2,170 staff are plain from 938")
        .allMatch(cell -> !cell.wide() && cell.noised());
  }

  /// One cell, wide below 188.
  @Test
  void the_plan_of_150_staff_is_pinned() {
    pinned(
        150,
        Epsilon.of(4, 5),
        "2ae17a93526b40da58e2714debe3f76ddbdd4281fe908f74644cc1956c9be9cc",
        OF_150);
  }

  /// Three tables: plain from 563, wide from 282.
  @Test
  void the_plan_of_2999_staff_is_pinned() {
    pinned(
        2999,
        Epsilon.of(4, 5),
        "fbef516f93c0b056e5676bab246f9b83c8c65156c2c6a2f32b4ccba6388475ab",
        OF_2999);
  }

  /// Four tables: plain from 750, wide from 375, and 315 men of ethnic minorities are too few.
  @Test
  void the_plan_of_3000_staff_is_pinned() {
    pinned(
        3000,
        Epsilon.of(4, 5),
        "2a6e3ad0b8d35e072ec9a232e384245b21756925ebd3f8264a9d9f886324597b",
        OF_3000);
  }

  /// Four tables.
  @Test
  void the_plan_of_9999_staff_is_pinned() {
    pinned(
        9999,
        Epsilon.of(4, 5),
        "bf050c0759904814d790f3fa9b4bae982fb197e06df6dc689fa7f84abf7166a6",
        OF_9999);
  }

  /// Five tables: plain from 938, wide from 469, a plain quarter from 3,750.
  @Test
  void the_plan_of_10000_staff_is_pinned() {
    pinned(
        10000,
        Epsilon.of(4, 5),
        "07f4eb4f34498ccd10a4a36ec71d9bda7c2de798c5b067498d4cfc6a692f85cf",
        OF_10000);
  }

  /// Five tables at a book of 1: plain from 750, and from 3,000 in a quarter.
  @Test
  void the_plan_of_50000_staff_at_a_book_of_one_has_the_pinned_hash() {
    ReleasePlan plan =
        PlanMakerTest.plan(new PlanMaker(Epsilon.of(1, 1), 2027), Rosters.printed(50_000));
    assertThat(plan.hash())
        .isEqualTo("4503e5235c89a667545022edeed8af763016629550677ca4a9ddc42816168184");
    assertThat(plan.canonical().lines().count()).isEqualTo(62);
    for (int directorate : IntStream.rangeClosed(1, 23).toArray()) {
      assertThat(plan.canonical())
          .contains("\"directorate:directorate-%02d\"".formatted(directorate));
    }
  }

  private static void pinned(long staff, Epsilon book, String hash, String text) {
    ReleasePlan plan = PlanMakerTest.plan(new PlanMaker(book, 2027), Rosters.printed(staff));
    assertThat(plan.canonical()).isEqualTo(text);
    assertThat(plan.hash()).isEqualTo(hash);
  }
}
