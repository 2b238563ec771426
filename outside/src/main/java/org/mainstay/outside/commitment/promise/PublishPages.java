package org.mainstay.outside.commitment.promise;

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

/// Where an employer lets everybody read its commitment, and takes it back.
@Controller
public class PublishPages {
  private static final String PUBLIC = "/commitment/public";
  private static final String OF = Office.EMPLOYER + "{employer}" + PUBLIC;
  private static final String ACT = "act";
  private static final String SEEN = "seen";

  private final Promises promises;

  public PublishPages(Promises promises) {
    this.promises = promises;
  }

  @GetMapping(OF)
  public Answer show() {
    return page(OfficeForm.empty());
  }

  @PostMapping(OF)
  public Answer act(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var employer = Office.employer();
    var now = promises.kept().commitments().of(employer);
    var seen =
        new Commitment(now.employer(), now.name(), now.stage(), now.signedOn(), form.version());
    var moved =
        switch (form.value(ACT)) {
          case "publish" -> promises.publish(seen, employer.name(), form.value(SEEN));
          case "withdraw" -> promises.withdraw(seen, employer.name());
          case String _ -> Moved.NOT_ALLOWED;
        };
    switch (moved) {
      case DONE -> {}
      case CHANGED_MEANWHILE ->
          form.refuse(ACT, "Somebody changed this meanwhile. Look again before you publish");
      case NOT_ALLOWED -> form.refuse(ACT, why(now));
    }
    return form.isFine() ? new GoTo(Office.of(employer.code(), PUBLIC)) : page(form);
  }

  private static String why(Commitment now) {
    return switch (now.stage()) {
      case INTERESTED, SIGNED, PLANNED -> "Write a self-assessment before you publish";
      case REVIEW_DUE -> "Look at your self-assessment again before you publish anew";
      case SELF_ASSESSED, PUBLISHED -> "There is nothing to take back";
    };
  }

  private Page page(OfficeForm form) {
    var employer = Office.employer();
    var now = promises.kept().commitments().of(employer);
    var lines = promises.lines(employer.code());
    var view =
        new PublishView(
            now,
            promises.kept().publications().of(employer.code()).isPresent(),
            Publications.fingerprint(lines),
            PublishedView.parts(lines),
            form);
    var page = new Page("What everybody reads", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
