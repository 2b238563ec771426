package org.mainstay.hatch.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.Plans.Agreed;
import org.mainstay.hatch.book.Plans.Part;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.Cadence;
import org.mainstay.sums.disclosure.plan.Measure;
import org.mainstay.sums.disclosure.plan.PlannedCell;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.springframework.dao.DataIntegrityViolationException;

/// A plan is agreed by two different people before the year, and stays what it was.
class PlansTest {
  private static final UUID LEAD = new UUID(0, 1);
  private static final UUID REPRESENTATIVE = new UUID(0, 2);

  private final TestHatch house = new TestHatch();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void two_different_people_agree_and_no_other_plan_can_follow() {
    var plan = TestPlans.employer("ward");
    String hash = house.plans.propose(plan);
    assertThat(house.plans.propose(plan)).isEqualTo(hash).isEqualTo(plan.hash());

    assertThat(house.plans.agree(hash, Part.HUB_LEAD, LEAD)).isEqualTo(new Agreed.ByOne());
    assertThat(house.plans.agree(hash, Part.HUB_LEAD, REPRESENTATIVE))
        .isEqualTo(new Agreed.Refused(Refusal.AGREED_ALREADY));
    assertThat(house.plans.agree(hash, Part.STAFF_REPRESENTATIVE, LEAD))
        .isEqualTo(new Agreed.Refused(Refusal.SAME_PERSON));
    assertThat(house.plans.agreed("ward", TestHatch.YEAR)).isEmpty();
    assertThat(house.plans.agree(hash, Part.STAFF_REPRESENTATIVE, REPRESENTATIVE))
        .isEqualTo(new Agreed.ByBoth());

    assertThat(house.plans.agreed("ward", TestHatch.YEAR)).contains(plan);
    var other = TestPlans.frozen(TestPlans.plan("ward", TestPlans.everybody(Epsilon.of(1, 10))));
    assertThat(house.plans.agree(house.plans.propose(other), Part.HUB_LEAD, LEAD))
        .isEqualTo(new Agreed.Refused(Refusal.ANOTHER_PLAN));
    assertThat(house.plans.agree("none", Part.HUB_LEAD, LEAD))
        .isEqualTo(new Agreed.Refused(Refusal.NOT_PROPOSED));
  }

  @Test
  void nobody_agrees_once_the_year_has_begun() {
    String hash = house.plans.propose(TestPlans.employer("ward"));
    house.quarter(1);

    assertThat(house.plans.agree(hash, Part.HUB_LEAD, LEAD))
        .isEqualTo(new Agreed.Refused(Refusal.YEAR_HAS_BEGUN));
  }

  @Test
  void the_table_refuses_one_person_in_both_parts() {
    String hash = house.plans.propose(TestPlans.employer("ward"));
    String agree =
        "insert into hatch_book.plan_agreement values (?, ?, '00000000-0000-0000-0000-000000000001', now())";
    house.hatch.sql(agree).params(hash, "hub-lead").update();

    assertThatThrownBy(() -> house.hatch.sql(agree).params(hash, "staff-representative").update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void what_is_read_back_is_the_plan_and_a_tampered_one_is_not_read() {
    for (BookPlan plan :
        List.of(
            TestPlans.employer("St \"Anne\" & Co"),
            TestPlans.hub(Epsilon.of(1, 5), "ward", "trust"),
            TestPlans.hub(Epsilon.of(1, 1), "ward"))) {
      assertThat(house.plans.find(house.plans.propose(plan))).contains(plan);
    }
    assertThat(TestPlans.hub(Epsilon.of(1, 5), "a", "b").hash())
        .isNotEqualTo(TestPlans.hub(Epsilon.of(1, 5), "a").hash());
    String hash = house.plans.propose(TestPlans.employer("ward"));

    house.database.asAdmin("update hatch_book.plan set document = replace(document, '2400', '2')");

    assertThatThrownBy(() -> house.plans.find(hash)).hasMessageContaining("MAINSTAY-BOOK-010");
    house.database.asAdmin("update hatch_book.plan set document = 'nothing'");
    assertThatThrownBy(() -> house.plans.find(hash)).hasMessageContaining("MAINSTAY-BOOK-010");
  }

  @Test
  void a_plan_in_which_somebody_is_in_two_noised_cells_or_in_none_is_refused() {
    assertRefused("both have noise", cell("sex:all", -1, true), cell("sex-not-stated", 0, true));
    assertRefused("has 0 cells", cell("sex:all", -1, false), man());
    assertRefused(
        "has 2 cells",
        cell("sex:all", -1, false),
        man(),
        cell("sex-not-stated", 0, true),
        cell("sex-other", 0, true));
  }

  private static PlannedCell man() {
    return new PlannedCell("sex:men", "Men", 0, 1000, true, false, "sex:men");
  }

  private static void assertRefused(String because, PlannedCell... cells) {
    assertThatThrownBy(
            () ->
                TestPlans.frozen(
                    TestPlans.plan(
                        "ward",
                        new PlannedTable(
                            "sex",
                            Measure.FIRST_CONTACT,
                            Cadence.ANNUAL,
                            List.of(cells),
                            Epsilon.of(1, 5)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(because);
  }

  private static PlannedCell cell(String code, int parent, boolean noised) {
    return new PlannedCell(code, code, parent, 1000, noised, false);
  }
}
