package org.mainstay.outside.commitment.promise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mainstay.outside.commitment.words.CommitmentWords.Standard;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an employer says in its own words how it stands to each standard.
@Controller
public class AssessmentPages {
  private static final String OF = Office.EMPLOYER + "{employer}/commitment/assessment";
  private static final int WORDS_MAX = 2_000;

  private final Promises promises;

  public AssessmentPages(Promises promises) {
    this.promises = promises;
  }

  @GetMapping(OF)
  public Answer show() {
    var said = new HashMap<String, String>();
    promises
        .kept()
        .assessments()
        .latest(Office.employer().code())
        .ifPresent(last -> said.putAll(last.said()));
    return page(new OfficeForm(said));
  }

  @PostMapping(OF)
  public Answer keep(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var said = new LinkedHashMap<String, String>();
    for (Standard standard : promises.words().standards()) {
      said.put(
          standard.key(),
          form.needed(standard.key(), WORDS_MAX, "Say how you stand to: " + standard.name()));
    }
    if (form.isFine()) {
      switch (promises.assess(Office.employer(), said)) {
        case DONE -> {}
        case NOT_ALLOWED ->
            form.refuse(first(), "Agree the plan first. What you typed stays on this page");
        case CHANGED_MEANWHILE ->
            form.refuse(first(), "Somebody changed this meanwhile. Send it again to keep yours");
      }
    }
    return form.isFine()
        ? new GoTo(Office.of(Office.employer().code(), OverviewPages.COMMITMENT))
        : page(form);
  }

  private String first() {
    return promises.words().standards().getFirst().key();
  }

  private Page page(OfficeForm form) {
    var employer = Office.employer();
    var view =
        new AssessmentView(
            employer.name(),
            Office.of(employer.code(), OverviewPages.COMMITMENT),
            promises.plan().of(employer.code()),
            form);
    var page = new Page("Self-assessment", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
