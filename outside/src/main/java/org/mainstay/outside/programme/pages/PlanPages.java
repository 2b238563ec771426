package org.mainstay.outside.programme.pages;

import static org.mainstay.outside.programme.pages.Addresses.EMPLOYERS;
import static org.mainstay.outside.programme.pages.Addresses.HUBS;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.programme.Programme;
import org.mainstay.outside.programme.Programmes;
import org.mainstay.outside.programme.plan.TestDesign;
import org.mainstay.outside.programme.plan.TestPlan;
import org.mainstay.outside.programme.plan.TestPlans;
import org.mainstay.sums.statistics.planning.SampleNeeded;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a test plan is worked out as often as somebody likes, and then locked once.
@Controller
public class PlanPages {
  private static final int OUTCOME_MAX = 60;
  private static final int YEARS_AHEAD = 5;
  private static final String NUMBER = "[0-9]{1,6}([.,][0-9]{1,4})?";

  private final Programmes programmes;
  private final TestPlans plans;

  public PlanPages(Programmes programmes, TestPlans plans) {
    this.programmes = programmes;
    this.plans = plans;
  }

  @GetMapping({EMPLOYERS + Addresses.PLAN, HUBS + Addresses.PLAN})
  public Answer show(@PathVariable("programme") UUID id) {
    var usual =
        Map.of("smallest", "0.3", "size", "1", "icc", "0", "answering", "70", "outcome", "SWEMWBS");
    return page(id, Optional.empty(), new OfficeForm(usual));
  }

  @PostMapping({EMPLOYERS + Addresses.PLAN, HUBS + Addresses.PLAN})
  public Answer sent(@PathVariable("programme") UUID id, @RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var plan = plan(form);
    if (!form.isFine() || !form.value("act").equals("lock")) {
      return page(id, form.isFine() ? Optional.of(plan) : Optional.empty(), form);
    }
    if (programmes.find(Addresses.desk().owner(), id).isEmpty()) {
      return new NotHere();
    }
    plans.lock(id, plan);
    return new GoTo(Addresses.desk().path() + "/" + id + "/plan");
  }

  private TestPlan plan(OfficeForm form) {
    var design = TestDesign.read(form.value("design"));
    if (design.isEmpty()) {
      form.refuse("design", "Choose how it is tested");
    }
    var outcome =
        form.needed("outcome", OUTCOME_MAX, "Type the question that decides, such as SWEMWBS");
    double smallest =
        number(form, "smallest", 0.01, 3, "Type a number from 0.01 to 3, such as 0.3");
    double size = number(form, "size", 1, 100_000, "Type a whole number, 1 for people one by one");
    double icc = number(form, "icc", 0, 1, "Type a number from 0 to 1, such as 0.02");
    double answering = number(form, "answering", 1, 100, "Type a number from 1 to 100, such as 70");
    var tomorrow = programmes.today().plusDays(1);
    var decide =
        form.day(
            "decide",
            tomorrow,
            tomorrow.plusYears(YEARS_AHEAD),
            "Type the day on which you decide, after today");
    return new TestPlan(
        design.orElse(TestDesign.CROSS_SECTION),
        outcome,
        new SampleNeeded.Basis(smallest, Math.rint(size), icc, answering / 100),
        decide);
  }

  private static double number(
      OfficeForm form, String field, double least, double most, String wrong) {
    String typed = form.value(field).strip();
    double number =
        typed.matches(NUMBER) ? Double.parseDouble(typed.replace(',', '.')) : Double.NaN;
    if (!(number >= least && number <= most)) {
      form.refuse(field, wrong);
      return least;
    }
    return number;
  }

  private Answer page(UUID id, Optional<TestPlan> worked, OfficeForm form) {
    return programmes
        .find(Addresses.desk().owner(), id)
        .<Answer>map(one -> drawn(one, worked, form))
        .orElseGet(NotHere::new);
  }

  private Page drawn(Programme one, Optional<TestPlan> worked, OfficeForm form) {
    var view = new PlanView(Addresses.desk(), one, plans.of(one.id()), worked, form);
    var drawn = new Page("Test plan", view).withoutExit();
    return form.isFine() ? drawn : drawn.withErrors();
  }
}
