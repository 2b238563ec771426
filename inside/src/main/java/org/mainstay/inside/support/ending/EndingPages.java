package org.mainstay.inside.support.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.Notes;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.support.tasks.Task;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which support ends: first what it came to, then why and when, then a last look.
@InsidePages
public class EndingPages {
  static final List<Choice> REASONS = reasons();

  private static final String OPEN_TASKS =
      "Choose what becomes of the open tasks: they stay, or they are not needed any more";

  private static final String CHANGED =
      "Somebody changed this meanwhile. Nothing was saved. What you typed is still here.";

  private final Cases cases;
  private final Endings endings;
  private final Tasks tasks;
  private final Clock clock;

  public EndingPages(Cases cases, Endings endings, Tasks tasks, Clock clock) {
    this.cases = cases;
    this.endings = endings;
    this.tasks = tasks;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}/ending")
  public Answer ending(@PathVariable UUID id) {
    var referral = cases.find(id);
    var today = LocalDate.now(clock);
    var fresh = Typed.of(London.boxes("day", today)).with("version", referral.version() + "");
    return page(referral, EndingView.Step.ASK, fresh, "", Errors.NONE);
  }

  @PostMapping("/team/case/{id}/ending")
  public Answer end(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var typed = Typed.of(sent);
    if (typed.step().equals("ask")) {
      return page(referral, EndingView.Step.ASK, typed, "", Errors.NONE);
    }
    var errors = typed.errors();
    if (errors.any()) {
      return page(referral, EndingView.Step.ASK, typed, "", errors);
    }
    var wish = typed.wish();
    var refusal = endings.refusal(referral, wish);
    if (refusal.isPresent()) {
      return refused(referral, typed, refusal.get());
    }
    if (endings.leavesUnanswered(referral, wish)) {
      return page(
          referral, EndingView.Step.ASK, typed, "", Errors.of("regardless", Endings.UNANSWERED));
    }
    if (typed.value("tasks").isEmpty() && !tasks.openOf(referral.id()).isEmpty()) {
      return page(referral, EndingView.Step.ASK, typed, "", Errors.of("tasks", OPEN_TASKS));
    }
    if (typed.version() != referral.version()) {
      return changed(referral, typed);
    }
    if (!typed.step().equals("end")) {
      return page(referral, EndingView.Step.CHECK, typed, "", Errors.NONE);
    }
    return switch (endings.end(cases.open(referral, Purpose.DISCHARGE), referral, wish)) {
      case Moved.Done ignored -> ended(referral, typed);
      case Moved.Refused(var because) -> refused(referral, typed, because);
      case Moved.ChangedMeanwhile() -> changed(referral, typed);
    };
  }

  private Answer ended(Referral referral, Typed typed) {
    if (typed.value("tasks").equals(EndingView.NOT_NEEDED)) {
      tasks
          .openOf(referral.id())
          .forEach(task -> tasks.settle(task, Task.State.NOT_NEEDED, "Support has ended"));
    }
    return new GoTo("/team/case/" + referral.id() + "/ending");
  }

  private Answer refused(Referral referral, Typed typed, String because) {
    return page(referral, EndingView.Step.ASK, typed, "", Errors.of("reason", because));
  }

  private Answer changed(Referral referral, Typed typed) {
    var again = typed.with("version", referral.version() + "");
    return ((Page) page(referral, EndingView.Step.ASK, again, CHANGED, Errors.NONE))
        .withStatus(409);
  }

  private Answer page(
      Referral referral, EndingView.Step step, Typed typed, String notice, Errors errors) {
    var opened = cases.open(referral, Purpose.DISCHARGE);
    var course = endings.course(opened, referral.id());
    var ended = endings.of(referral.id());
    var form =
        ended
            .map(
                ending ->
                    Typed.of(
                            Map.of(
                                "reason",
                                ending.reason().code(),
                                "achieved",
                                opened.words(ending.achieved()).openFor(Purpose.DISCHARGE)))
                        .form(London.words(ending.on())))
            .orElseGet(() -> typed.form(typed.day().map(London::words).orElse("")));
    var page =
        new Page(
                notice.isEmpty() ? "Ending" : "Somebody changed this meanwhile",
                new EndingView(
                    cases.head(referral, CaseHead.Tab.ENDING),
                    "/team/case/" + referral.id() + "/ending",
                    ended.isPresent() ? EndingView.Step.ENDED : step,
                    course.lines(),
                    course.missing().orElse(""),
                    new EndingView.Open(
                        endings.unanswered(referral.id()), tasks.openOf(referral.id()).size()),
                    notice,
                    form,
                    errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private static List<Choice> reasons() {
    var choices = new ArrayList<Choice>();
    for (DischargeReason.Part part : DischargeReason.Part.values()) {
      choices.add(new Choice.Divider(Words.text(part.words()), Choice.Behaviour.USUAL));
      for (DischargeReason reason : DischargeReason.values()) {
        if (reason.part() == part) {
          choices.add(Choice.of(reason.code(), reason.words()));
        }
      }
    }
    return List.copyOf(choices);
  }

  /// What a worker typed about the end.
  private record Typed(Map<String, String> sent) {
    static Typed of(Map<String, String> sent) {
      return new Typed(Map.copyOf(sent));
    }

    Typed with(String name, String value) {
      var changed = new java.util.HashMap<>(sent);
      changed.put(name, value);
      return of(changed);
    }

    String value(String name) {
      return sent.getOrDefault(name, "");
    }

    String step() {
      return value("step");
    }

    int version() {
      try {
        return Integer.parseInt(value("version"));
      } catch (NumberFormatException notANumber) {
        return 0;
      }
    }

    Optional<LocalDate> day() {
      return London.typedDay(sent, "day");
    }

    Optional<DischargeReason> reason() {
      return NhsCode.find(DischargeReason.class, value("reason"));
    }

    Errors errors() {
      var errors = new ArrayList<FieldError>();
      if (reason().isEmpty()) {
        errors.add(new FieldError("reason", "Choose why it ends"));
      }
      if (day().isEmpty()) {
        errors.add(new FieldError("day", "Type the last day, such as 23 11 2026"));
      }
      if (value("achieved").isBlank() || value("achieved").length() > Notes.WORDS_MAX) {
        errors.add(
            new FieldError("achieved", "Write what was achieved, in 10,000 characters at most"));
      }
      if (value("regardless").length() > OnwardReferrals.NOTE_MAX) {
        errors.add(new FieldError("regardless", "Write the reason in 4,000 characters at most"));
      }
      return new Errors(errors);
    }

    Endings.Wish wish() {
      return new Endings.Wish(
          day().orElseThrow(), reason().orElseThrow(), value("achieved"), value("regardless"));
    }

    EndingView.Form form(String onWords) {
      return new EndingView.Form(
          value("reason"),
          value("day-day"),
          value("day-month"),
          value("day-year"),
          value("achieved"),
          value("regardless"),
          value("tasks"),
          version(),
          reason().map(DischargeReason::words).orElse(""),
          onWords);
    }
  }
}
