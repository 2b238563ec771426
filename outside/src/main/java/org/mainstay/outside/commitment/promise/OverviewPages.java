package org.mainstay.outside.commitment.promise;

import java.time.LocalDate;
import java.util.Map;
import org.mainstay.outside.commitment.promise.Commitments.Moved;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An employer's commitment at a glance, with the next step that it can take.
@Controller
public class OverviewPages {
  public static final String COMMITMENT = "/commitment";

  private static final String OF = Office.EMPLOYER + "{employer}" + COMMITMENT;
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

  private final Promises promises;

  public OverviewPages(Promises promises) {
    this.promises = promises;
  }

  @GetMapping(OF)
  public Answer show() {
    return page(OfficeForm.empty());
  }

  @PostMapping(OF)
  public Answer sign(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var on =
        form.day(
            "signed",
            FIRST,
            promises.today(),
            "Type the day on which it was signed, not a later one");
    if (form.isFine() && promises.kept().commitments().sign(Office.employer(), on) != Moved.DONE) {
      form.refuse("signed", "Somebody typed another day meanwhile. It stands below");
    }
    return form.isFine() ? back() : page(form);
  }

  @PostMapping(OF + "/plan")
  public Answer plan(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var now = promises.kept().commitments().of(Office.employer());
    if (!promises.hasPlan(now.employer())) {
      form.refuse("plan", "Give one action at least an owner and a date first");
      return page(form);
    }
    if (now.stage() == PromiseStage.SIGNED && promises.planned(now) != Moved.DONE) {
      form.refuse("plan", "Somebody changed this meanwhile. Look again");
      return page(form);
    }
    return back();
  }

  private static GoTo back() {
    return new GoTo(Office.of(Office.employer().code(), COMMITMENT));
  }

  private Page page(OfficeForm form) {
    var employer = Office.employer();
    var now = promises.kept().commitments().of(employer);
    var published = promises.kept().publications().of(employer.code());
    var view =
        new OverviewView(
            now,
            promises.kept().assessments().latest(employer.code()).map(Assessments.Assessment::on),
            published.map(one -> Publications.address(one.employer())),
            promises.plan().of(employer.code()),
            promises.words().source(),
            form);
    var page = new Page("Your commitment", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
