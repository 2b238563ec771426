package org.mainstay.outside.commitment.charter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.mainstay.outside.commitment.charter.Charters.Moved;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An employer's charter: when it was signed, when it is to be reviewed, and each step of the
/// review.
@Controller
public class CharterPages {
  public static final String CHARTER = "/charter";

  static final String STEP = CHARTER + "/step";
  static final String LETTER = CHARTER + "/letter";
  static final String TO = "to";

  private static final String OF = Office.EMPLOYER + "{employer}";
  private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
  private static final int EXTENSION_YEARS_MAX = 1;
  private static final int WORDS_MAX = 4_000;

  private final Charters charters;
  private final CommitmentWords words;

  public CharterPages(Charters charters, CommitmentWords words) {
    this.charters = charters;
    this.words = words;
  }

  @GetMapping(OF + CHARTER)
  public Answer show() {
    return page(OfficeForm.empty());
  }

  @PostMapping(OF + CHARTER)
  public Answer sign(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var employer = Office.employer();
    var today = charters.today();
    var on =
        form.day("signed", FIRST, today, "Type the day on which it was signed, not a later one");
    var remindAt =
        form.addressIfAny("remind", "Type an email address, such as hr@employer.example");
    if (form.isFine()) {
      var due = dueAfter(on, today);
      var moved =
          charters
              .of(employer.code())
              .filter(one -> one.state() == CharterState.LAPSED)
              .map(one -> charters.signAgain(signedAgain(one, on, due, remindAt)))
              .orElseGet(() -> charters.sign(employer, on, due, remindAt));
      refuseUnlessDone(form, "signed", moved);
    }
    return form.isFine() ? back() : page(form);
  }

  private static Charter signedAgain(Charter one, LocalDate on, LocalDate due, String remindAt) {
    return new Charter(
        one.employer(), one.name(), on, due, CharterState.SIGNED, remindAt, one.version());
  }

  /// The next review after a day: every so many years from when it was signed.
  private LocalDate dueAfter(LocalDate signed, LocalDate today) {
    var due = signed;
    do {
      due = due.plusYears(words.charter().reviewYears());
    } while (!due.isAfter(today));
    return due;
  }

  @PostMapping(OF + STEP)
  public Answer step(@RequestParam Map<String, String> sent) {
    return charters
        .of(Office.employer().code())
        .map(now -> stepped(now, new OfficeForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer stepped(Charter now, OfficeForm form) {
    var to =
        Arrays.stream(CharterState.values())
            .filter(one -> one.name().equals(form.value(TO)))
            .filter(one -> !one.isReminder())
            .findFirst();
    if (to.isEmpty()) {
      return new NotHere();
    }
    var due = dueOn(now, to.get(), form);
    var said = said(to.get(), form);
    if (form.isFine()) {
      var seen =
          new Charter(
              now.employer(),
              now.name(),
              now.signedOn(),
              now.dueOn(),
              now.state(),
              now.remindAt(),
              form.version());
      var after =
          new Charter(
              now.employer(),
              now.name(),
              now.signedOn(),
              due,
              to.get(),
              now.remindAt(),
              form.version());
      refuseUnlessDone(form, field(to.get()), charters.step(seen, after, said));
    }
    return form.isFine() ? back() : page(form);
  }

  private LocalDate dueOn(Charter now, CharterState to, OfficeForm form) {
    return switch (to) {
      case RENEWED -> dueAfter(now.dueOn(), charters.today());
      case EXTENSION ->
          form.day(
              "until",
              now.dueOn().plusDays(1),
              now.dueOn().plusYears(EXTENSION_YEARS_MAX),
              "Type a day after %s, at most a year later".formatted(OfficeForm.on(now.dueOn())));
      case SIGNED, REMINDER_2M, REMINDER_1M, REVIEW_SUBMITTED, FEEDBACK, LAPSED -> now.dueOn();
    };
  }

  private static String said(CharterState to, OfficeForm form) {
    return switch (to) {
      case REVIEW_SUBMITTED ->
          form.needed("review", WORDS_MAX, "Write what you sent to Mindful Employer, or its gist");
      case FEEDBACK ->
          form.needed("feedback", WORDS_MAX, "Write what the feedback says, or its gist");
      case EXTENSION, LAPSED -> form.words("because", WORDS_MAX);
      case SIGNED, REMINDER_2M, REMINDER_1M, RENEWED -> "";
    };
  }

  private static String field(CharterState to) {
    return switch (to) {
      case REVIEW_SUBMITTED -> "review";
      case FEEDBACK -> "feedback";
      case EXTENSION -> "until";
      case SIGNED, REMINDER_2M, REMINDER_1M, RENEWED, LAPSED -> "renewed";
    };
  }

  private static void refuseUnlessDone(OfficeForm form, String field, Moved moved) {
    switch (moved) {
      case DONE -> {}
      case CHANGED_MEANWHILE ->
          form.refuse(
              field, "Somebody changed this meanwhile. Look again; what you typed stays here");
      case NOT_ALLOWED ->
          form.refuse(field, "This step does not follow now. Look at where it stands");
    }
  }

  @GetMapping(OF + LETTER)
  public Answer letter() {
    return charters
        .of(Office.employer().code())
        .filter(one -> one.state().isReminder())
        .<Answer>map(
            one ->
                new Page(
                        "Reminder letter",
                        new LetterView(
                            one.name(),
                            Office.of(one.employer(), CHARTER),
                            OfficeForm.on(charters.today()),
                            OfficeForm.on(one.dueOn()),
                            words.charter().source()))
                    .withoutExit())
        .orElseGet(NotHere::new);
  }

  private static GoTo back() {
    return new GoTo(Office.of(Office.employer().code(), CHARTER));
  }

  private Page page(OfficeForm form) {
    var employer = Office.employer();
    Optional<Charter> now = charters.of(employer.code());
    var view =
        new CharterView(
            employer,
            now,
            charters.steps(employer.code()),
            charters.today(),
            words.charter(),
            form);
    var page = new Page("Mindful Employer charter", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
