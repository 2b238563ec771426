package org.mainstay.inside.work.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.work.AskedAt;
import org.mainstay.inside.work.EmploymentRecord;
import org.mainstay.inside.work.EmploymentRecords;
import org.mainstay.inside.work.EmploymentStatus;
import org.mainstay.inside.work.SicknessAbsence;
import org.mainstay.inside.work.WeeklyHours;
import org.mainstay.inside.work.WorkState;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Download;

/// Whether people got back to work: who went where, how soon, and of how many nobody knows.
class WorkResultsTest {
  private final TestInside house = new TestInside();
  private final WorkRows rows = new WorkRows(house.inside);
  private final WorkResultPages pages = new WorkResultPages(rows, house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  /// Twelve people: ten off sick at the start, of whom six are back at the end, two are off sick,
  /// one left, of one nobody knows; one in work throughout; one of whom nothing is known.
  @Test
  void everybody_is_in_the_table_and_what_nobody_knows_has_a_row_and_a_column() {
    twelve();

    var table = results(house.lena).tables().getFirst();

    assertThat(table.total()).isEqualTo(12);
    assertThat(table.from(WorkState.OFF_SICK, WorkState.IN_WORK)).isEqualTo(6);
    assertThat(table.from(WorkState.OFF_SICK, WorkState.OFF_SICK)).isEqualTo(2);
    assertThat(table.from(WorkState.OFF_SICK, WorkState.NOT_EMPLOYED)).isEqualTo(1);
    assertThat(table.from(WorkState.OFF_SICK, WorkState.UNKNOWN)).isEqualTo(1);
    assertThat(table.from(WorkState.IN_WORK, WorkState.IN_WORK)).isEqualTo(1);
    assertThat(table.from(WorkState.UNKNOWN, WorkState.UNKNOWN)).isEqualTo(1);
    assertThat(table.known()).isEqualTo(10);
    assertThat(table.began(WorkState.OFF_SICK)).isEqualTo(10);
  }

  @Test
  void a_follow_up_counts_from_the_day_on_which_it_is_due_whatever_is_known_of_it() {
    twelve();
    assertThat(results(house.lena).tables().get(1).total()).isZero();
    house.clock.passes(Duration.ofDays(13 * 7));

    var table = results(house.lena).tables().get(1);

    assertThat(table.total()).isEqualTo(12);
    assertThat(table.known()).isZero();
    assertThat(table.from(WorkState.OFF_SICK, WorkState.UNKNOWN)).isEqualTo(10);
  }

  /// All were asked on the same two days, so that the share is a plain fraction: of ten off sick
  /// one was lost sight of on day 0, and 6 of the 9 others were back on day 70.
  @Test
  void the_share_back_at_work_stands_beside_how_many_are_known() {
    twelve();
    house.clock.passes(Duration.ofDays(91));

    var curve = offSick(house.lena);

    assertThat(curve.people()).isEqualTo(10);
    assertThat(curve.at(91, BackAtWork.AT_WORK).share()).isCloseTo(6.0 / 9, within(1e-12));
    assertThat(curve.known(91)).isEqualTo(new BackAtWork.Known(10, 6));
    assertThat(page(house.lena).text())
        .contains("Off sick at the start: 10 people", "67% (", "6 of 10 (60%)");
  }

  @Test
  void of_fewer_than_ten_people_no_figures_are_shown_and_the_file_says_so() {
    for (int person = 0; person < 9; person++) {
      ends(begins("Robin " + person, SicknessAbsence.OFF_SICK));
    }

    assertThat(page(house.lena).text())
        .contains("Of fewer than 10 people it is time to know it. No figures are shown of so few.");
    assertThat(page(house.lena).select("table caption").eachText())
        .noneMatch(words -> words.startsWith("From the start"));
    assertThat(file())
        .contains("people,At the end of support,Off sick,In work,fewer than 10 people");
  }

  @Test
  void the_file_has_the_same_figures() {
    twelve();

    assertThat(file())
        .startsWith("what,when,at the start,then,figure")
        .contains("people,At the end of support,Off sick,In work,6")
        .contains("people,At the end of support,Not known,Not known,1")
        .contains("people,13 weeks after the end,Off sick,In work,fewer than 10 people");
  }

  @Test
  void whoever_was_shut_out_reads_what_they_would_if_that_case_had_never_been() {
    twelve();
    var before = page(house.sam).outerHtml();
    var hidden =
        house.inSupport(
            house.asks("Kim", TestInside.wellEnough(), List.of(house.sam.id().value())));
    house.as(house.amina, () -> house.employment.keep(hidden, off(AskedAt.START)));

    assertThat(page(house.sam).outerHtml()).isEqualTo(before);
    assertThat(offSick(house.amina).people()).isEqualTo(11);
  }

  private void twelve() {
    var sick = new ArrayList<Referral>();
    for (int person = 0; person < 10; person++) {
      sick.add(begins("Robin " + person, SicknessAbsence.OFF_SICK));
    }
    var well = begins("Wren", SicknessAbsence.AT_WORK);
    var silent = house.inSupport(house.asks("Ash"));
    house.clock.passes(Duration.ofDays(70));
    sick.forEach(this::ends);
    ends(well);
    ends(silent);
    sick.subList(0, 6).forEach(one -> keep(one, said(AskedAt.END, SicknessAbsence.AT_WORK)));
    sick.subList(6, 8).forEach(one -> keep(one, off(AskedAt.END)));
    keep(
        sick.get(8),
        new EmploymentRecord(
            AskedAt.END,
            today(),
            EmploymentStatus.SEEKING_WORK,
            WeeklyHours.NOT_APPLICABLE,
            SicknessAbsence.NOT_APPLICABLE));
    keep(well, said(AskedAt.END, SicknessAbsence.AT_WORK));
  }

  private Referral begins(String name, SicknessAbsence sickness) {
    var referral = house.inSupport(house.asks(name));
    keep(referral, said(AskedAt.START, sickness));
    return referral;
  }

  private void keep(Referral referral, EmploymentRecord said) {
    assertThat(house.as(house.amina, () -> house.employment.keep(referral, said)))
        .isInstanceOf(EmploymentRecords.Kept.Done.class);
  }

  private EmploymentRecord off(AskedAt at) {
    return said(at, SicknessAbsence.OFF_SICK);
  }

  private EmploymentRecord said(AskedAt at, SicknessAbsence sickness) {
    return new EmploymentRecord(at, today(), EmploymentStatus.EMPLOYED, WeeklyHours.FULL, sickness);
  }

  private void ends(Referral referral) {
    var wish = new Endings.Wish(today(), DischargeReason.COMPLETED, "As agreed");
    house.opened(
        house.amina, referral, opened -> house.endings.end(opened, house.fresh(referral), wish));
  }

  private WorkResults results(Worker worker) {
    return house.as(worker, () -> WorkResults.of(rows.all(), WorkResults.Group.EVERYBODY, today()));
  }

  private BackAtWork offSick(Worker worker) {
    return Objects.requireNonNull(results(worker).curves().get(WorkState.OFF_SICK));
  }

  private Document page(Worker worker) {
    return Drawing.checked(house.as(worker, () -> pages.results("")));
  }

  private String file() {
    var file = (Download) house.as(house.lena, () -> pages.file(""));
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private LocalDate today() {
    return LocalDate.now(house.clock);
  }
}
