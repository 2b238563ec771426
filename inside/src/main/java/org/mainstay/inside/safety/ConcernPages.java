package org.mainstay.inside.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of all open concerns, and the page of one: reading, talking, the plan, who does what.
@InsidePages
public class ConcernPages {
  private static final String CHANGED =
      "Somebody changed this meanwhile. Your words are still here. Look again, then save.";

  private final Cases cases;
  private final Concerns concerns;
  private final ConcernForms forms;
  private final Desk desk;
  private final ConcernWords words;
  private final CrisisWords crisis;

  /// Whom the page knows, and how the person is told.
  public record Desk(Team team, People people, Times times) {}

  public ConcernPages(
      Cases cases, Concerns concerns, Desk desk, ConcernWords words, CrisisWords crisis) {
    this.cases = cases;
    this.concerns = concerns;
    this.forms = new ConcernForms(concerns);
    this.desk = desk;
    this.words = words;
    this.crisis = crisis;
  }

  /// All open concerns.
  @GetMapping("/team/concerns")
  public Answer all() {
    var rows = concerns.open().stream().map(words::row).toList();
    return new Page("Open concerns", new ConcernsView(rows)).withoutExit();
  }

  /// The concern, or that none is open.
  @GetMapping("/team/case/{id}/concern")
  public Answer concern(@PathVariable UUID id) {
    return page(open(id), ConcernForms.Typed.NOTHING);
  }

  /// Does what was sent.
  @PostMapping("/team/case/{id}/concern")
  public Answer act(@PathVariable UUID id, @RequestParam Map<String, String> form) {
    var open = open(id);
    var act = ConcernForms.Act.read(form.getOrDefault("act", ""));
    var concern = concerns.openOf(open.referral().id());
    if (act.isEmpty() || (concern.isEmpty() && act.get() != ConcernForms.Act.OPEN)) {
      return page(open, new ConcernForms.Typed(form, Errors.of("because", CHANGED)));
    }
    return switch (act.get()) {
      case OPEN -> openNow(open, form);
      case READ -> {
        concern.map(Concern::id).ifPresent(concerns::read);
        yield back(open);
      }
      case TALK -> keep(open, concern.orElseThrow(), Entries.Kind.CONVERSATION, form);
      case PLAN -> keep(open, concern.orElseThrow(), Entries.Kind.PLAN, form);
      case GIVE -> give(open, concern.orElseThrow());
      case OWN -> own(open, concern.orElseThrow(), form);
    };
  }

  private Answer openNow(Cases.OpenCase open, Map<String, String> form) {
    var because =
        Optional.of(form.getOrDefault("because", ""))
            .filter(typed -> mayBeChosen().stream().anyMatch(r -> r.name().equals(typed)))
            .map(Reason::valueOf);
    var worry = form.getOrDefault("worry", "").strip();
    List<FieldError> wrong = new ArrayList<>();
    if (because.isEmpty()) {
      wrong.add(new FieldError("because", "Choose what it is about"));
    }
    if (worry.isEmpty()) {
      wrong.add(new FieldError("worry", "Write what you have seen or heard"));
    }
    if (!wrong.isEmpty()) {
      return page(open, new ConcernForms.Typed(form, new Errors(wrong)));
    }
    var referral = open.referral();
    concerns.open(referral.id(), referral.person(), Set.of(because.orElseThrow()));
    var concern = concerns.openOf(referral.id()).orElseThrow();
    concerns.keep(concern, Entries.Kind.WORRY, Map.of("worry", worry));
    return back(open);
  }

  private Answer keep(
      Cases.OpenCase open, Concern concern, Entries.Kind kind, Map<String, String> form) {
    var fields = kind == Entries.Kind.PLAN ? Fields.PLAN : Fields.TALK;
    var typed = Fields.of(fields, form);
    var first = fields.getFirst();
    if (hasChanged(open, concern, form)) {
      return page(open, new ConcernForms.Typed(form, Errors.of(first.field(), CHANGED)));
    }
    if (!ConcernForms.isTrained(acting().role())) {
      var refusal = "A mental health clinician or the team lead writes this down.";
      return page(open, new ConcernForms.Typed(form, Errors.of(first.field(), refusal)));
    }
    if (typed.values().stream().allMatch(String::isBlank)) {
      var missing = Errors.of(first.field(), "Write something down first");
      return page(open, new ConcernForms.Typed(form, missing));
    }
    concerns.keep(concern, kind, typed);
    return back(open);
  }

  private Answer give(Cases.OpenCase open, Concern concern) {
    var plan =
        ConcernForms.latest(concerns.history(open.opened(), concern.id()), Entries.Kind.PLAN);
    if (plan.isPresent()) {
      var text =
          Fields.PLAN.stream()
              .map(field -> field.label() + ": " + plan.get().words().get(field.field()))
              .collect(Collectors.joining("\n\n", "Your safety plan\n\n", ""));
      desk.people()
          .tell(
              concern.person(),
              "plan/" + concern.id() + "/" + plan.get().number(),
              new BoxItem.FromTeam(desk.times().now(), acting().signed(), text));
      concerns.keep(concern, Entries.Kind.PLAN_GIVEN, Map.of());
    }
    return back(open);
  }

  private Answer own(Cases.OpenCase open, Concern concern, Map<String, String> form) {
    if (hasChanged(open, concern, form)) {
      return page(open, new ConcernForms.Typed(form, Errors.of("nextStep", CHANGED)));
    }
    var owner =
        concerns.whoMaySee(concern.person()).stream()
            .map(Worker::id)
            .filter(worker -> (worker + "").equals(form.get("owner")))
            .findFirst();
    var nextStep = form.getOrDefault("nextStep", "").strip();
    var reviewOn = DateInput.Typed.of(form, "reviewOn").read();
    var wrong = wrong(owner, nextStep, reviewOn);
    if (!wrong.isEmpty()) {
      return page(open, new ConcernForms.Typed(form, new Errors(wrong)));
    }
    concerns.own(concern.id(), owner.orElseThrow(), nextStep, reviewOn.orElseThrow());
    return back(open);
  }

  private List<FieldError> wrong(
      Optional<WorkerId> owner, String nextStep, Optional<LocalDate> reviewOn) {
    List<FieldError> wrong = new ArrayList<>();
    if (owner.isEmpty()) {
      wrong.add(new FieldError("owner", "Choose who owns it"));
    }
    if (nextStep.isEmpty()) {
      wrong.add(new FieldError("nextStep", "Write the next step"));
    }
    if (reviewOn.filter(day -> !day.isBefore(desk.times().today())).isEmpty()) {
      wrong.add(new FieldError("reviewOn", "Enter a review date from today on"));
    }
    return wrong;
  }

  private Answer page(Cases.OpenCase open, ConcernForms.Typed typed) {
    var concern = concerns.openOf(open.referral().id());
    var history =
        concerns
            .latestOf(open.referral().id())
            .map(latest -> concerns.history(open.opened(), latest.id()))
            .orElse(List.of());
    var view =
        new ConcernView(
            open.head(),
            state(open, concern, history),
            new ConcernView.OpenForm(
                concern.isPresent() ? "Add a worry" : "Open a concern",
                mayBeChosen().stream().map(r -> Choice.of(r.name(), capital(r.words()))).toList(),
                typed.words().getOrDefault("because", ""),
                typed.words().getOrDefault("worry", "")),
            concern.map(c -> forms.of(c, history, acting().role(), typed)).orElse(List.of()),
            history.reversed().stream().map(words::entry).toList(),
            typed.errors());
    var page = new Page("Concern", view).withoutExit();
    return typed.errors().any() ? page.withErrors() : page;
  }

  private ConcernView.StateView state(
      Cases.OpenCase open, Optional<Concern> concern, List<Entries.Entry> history) {
    var plan = ConcernForms.latest(history, Entries.Kind.PLAN).map(Entries.Entry::number);
    var given = ConcernForms.latest(history, Entries.Kind.PLAN_GIVEN).map(Entries.Entry::number);
    return new ConcernView.StateView(
        concern.map(words::facts).orElse(List.of()),
        concern.filter(Concern::isWaitingForReader).isPresent(),
        concern.isPresent() && plan.orElse(0) > given.orElse(0),
        crisis.lines(),
        new WordsForm.Target(
            CaseHead.Tab.CONCERN.of(open.referral().id()),
            ConcernForms.Act.GIVE.name(),
            history.size()));
  }

  private boolean hasChanged(Cases.OpenCase open, Concern concern, Map<String, String> form) {
    int version = concerns.history(open.opened(), concern.id()).size();
    return !form.getOrDefault("version", "").equals(version + "");
  }

  private Cases.OpenCase open(UUID id) {
    return cases.open(id, Purpose.CONCERN, CaseHead.Tab.CONCERN);
  }

  private static Answer back(Cases.OpenCase open) {
    return new GoTo(CaseHead.Tab.CONCERN.of(open.referral().id()));
  }

  private Worker acting() {
    return desk.team().find(Acting.now()).orElseThrow();
  }

  private static List<Reason> mayBeChosen() {
    return List.of(
        Reason.WORKER_WORRY, Reason.SAFEGUARDING, Reason.SAID_NOT_SAFE, Reason.SAID_NOT_SURE);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
