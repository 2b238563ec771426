package org.mainstay.outside.commitment.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.commitment.action.Action;
import org.mainstay.outside.commitment.action.Plan;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;

/// An employer's commitment at a glance.
///
/// @param assessed when it was self-assessed last
/// @param open where everybody can read what was published, if anything is
/// @param source where the standards can be read in their own words
public record OverviewView(
    Commitment now,
    Optional<LocalDate> assessed,
    Optional<String> open,
    List<Plan.Part> parts,
    String source,
    OfficeForm form)
    implements Drawn {
  public OverviewView {
    parts = List.copyOf(parts);
  }

  /// The path of a page of this employer's commitment.
  public String to(String page) {
    return Office.of(now.employer(), OverviewPages.COMMITMENT + page);
  }

  /// Where one action is changed.
  public String action(Action action) {
    return to("/action/" + action.key());
  }

  /// How far an action is, in a line.
  public String how(Action action) {
    return action.how().status().words()
        + (action.how().owner().isEmpty() ? "" : ". Owner: " + action.how().owner())
        + action.how().due().map(day -> ". By " + OfficeForm.on(day)).orElse("");
  }

  /// Where it stands, in a sentence.
  public String stands() {
    return now.stage().words()
        + now.signed().map(day -> ". Signed on " + OfficeForm.on(day)).orElse("")
        + assessed.map(day -> ". Self-assessed on " + OfficeForm.on(day)).orElse("")
        + ".";
  }

  public boolean isNew() {
    return now.stage() == PromiseStage.INTERESTED;
  }

  public boolean isSigned() {
    return now.stage() == PromiseStage.SIGNED;
  }

  public boolean canAssess() {
    return now.stage() == PromiseStage.PLANNED || now.stage() == PromiseStage.REVIEW_DUE;
  }

  public boolean canPublish() {
    return now.stage() == PromiseStage.SELF_ASSESSED;
  }

  public DateInput signed() {
    return DateInput.labelled("signed", "When did you sign the commitment?")
        .hint("For example 31 3 2026")
        .holding(form.day("signed"))
        .errors(form.errors());
  }
}
