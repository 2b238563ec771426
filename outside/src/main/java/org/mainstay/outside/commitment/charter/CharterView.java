package org.mainstay.outside.commitment.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.office.Holder.Keeps.OfEmployer;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;

/// An employer's charter with the steps that can follow.
///
/// @param now empty before it was signed
/// @param steps its way so far, the last step first
public record CharterView(
    OfEmployer employer,
    Optional<Charter> now,
    List<Charters.Step> steps,
    LocalDate today,
    CommitmentWords.Charter rules,
    OfficeForm form)
    implements Drawn {
  public CharterView {
    steps = List.copyOf(steps);
  }

  public String path() {
    return Office.of(employer.code(), CharterPages.CHARTER);
  }

  public String step() {
    return Office.of(employer.code(), CharterPages.STEP);
  }

  public String letter() {
    return Office.of(employer.code(), CharterPages.LETTER);
  }

  /// Where it stands, in a sentence.
  public String stands() {
    return now.map(
            one ->
                "%s. Signed on %s. The next review is due on %s."
                    .formatted(
                        one.state().words(),
                        OfficeForm.on(one.signedOn()),
                        OfficeForm.on(one.dueOn())))
        .orElse("You have not typed that your organisation signed it.");
  }

  public boolean isLate() {
    return now.filter(one -> one.state() != CharterState.LAPSED)
        .filter(one -> one.dueOn().isBefore(today))
        .isPresent();
  }

  public boolean canSign() {
    return now.isEmpty() || now.get().state() == CharterState.LAPSED;
  }

  public boolean hasLetter() {
    return now.filter(one -> one.state().isReminder()).isPresent();
  }

  public int version() {
    return now.map(Charter::version).orElse(0);
  }

  /// Whether this step may follow; reminders come by the date alone.
  public boolean may(String to) {
    return now.filter(one -> one.state().next().contains(CharterState.valueOf(to))).isPresent();
  }

  /// A day as a page says it.
  public String on(LocalDate day) {
    return OfficeForm.on(day);
  }

  public DateInput signed() {
    return DateInput.labelled("signed", "When did your organisation sign the charter?")
        .hint("For example 31 3 2026")
        .holding(form.day("signed"))
        .errors(form.errors());
  }

  public Input remind() {
    return Input.labelled("remind", "Where should the first reminder go by email?")
        .hint("An address of your organisation. Leave it empty to be reminded on this page alone.")
        .autocomplete("off")
        .value(form.value("remind"))
        .errors(form.errors());
  }

  public Textarea review() {
    return Textarea.labelled("review", "What did you send to Mindful Employer?")
        .hint("What you do now, what went well, what is hard and what comes next.")
        .value(form.value("review"))
        .errors(form.errors());
  }

  public Textarea feedback() {
    return Textarea.labelled("feedback", "What feedback came back?")
        .value(form.value("feedback"))
        .errors(form.errors());
  }

  public DateInput until() {
    return DateInput.labelled("until", "Until when did they give you?")
        .holding(form.day("until"))
        .errors(form.errors());
  }
}
