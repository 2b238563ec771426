package org.mainstay.inside.team.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Select;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The lead's pages of supervision: who is to be seen to, and what is agreed with each.
@InsidePages
public class ContractPages {
  public static final String EVERYBODY = SupervisionPages.SUPERVISION + "/everybody";

  private static final String OF = SupervisionPages.SUPERVISION + "/of/{worker}";
  private static final String FROM_OUTSIDE = "outside";
  private static final int NAME_MAX = 200;
  private static final int WEEKS_MAX = 52;
  private static final int YEARS_AHEAD = 3;

  private final Supervision supervision;

  public ContractPages(Supervision supervision) {
    this.supervision = supervision;
  }

  @GetMapping(EVERYBODY)
  public Answer everybody() {
    var all = supervision.all().stream().map(this::line).toList();
    return new Page("Everybody’s supervision", new EverybodyView(all)).withoutExit();
  }

  @GetMapping(OF)
  public Answer contract(@PathVariable UUID worker) {
    return with(
        worker, one -> page(one, one.contract().map(this::form).orElseGet(TeamForm::empty)));
  }

  @PostMapping(OF)
  public Answer agree(@PathVariable UUID worker, @RequestParam Map<String, String> sent) {
    return with(worker, one -> agreed(one, new TeamForm(sent)));
  }

  private Answer with(UUID worker, Function<Standing, Answer> use) {
    return supervision.of(new WorkerId(worker)).map(use).orElseGet(NotHere::new);
  }

  private Answer agreed(Standing one, TeamForm form) {
    var today = supervision.today();
    var far = today.plusYears(YEARS_AHEAD);
    var supervisor = supervisor(one, form);
    var starts = form.dayUntil("starts", today, far, "Type the day from which it holds");
    var review = form.dayUntil("review", today, far, "Type the day on which you look at it again");
    if (form.isFine() && !review.isAfter(starts)) {
      form.refuse("review", "Type a day after the one from which it holds");
    }
    int weeks = form.number("weeks", 1, WEEKS_MAX, "Type after how many weeks, 1 to 52");
    int version = form.number("version", 0, Short.MAX_VALUE, "Open this page again");
    if (form.isFine()) {
      var rhythm = new Contract.Rhythm(form.value("group").equals("yes"), weeks, starts, review);
      var contract = new Contract(one.worker().id(), supervisor.orElseThrow(), rhythm, version);
      keep(one, contract, form);
    }
    return form.isFine() ? new GoTo(EVERYBODY) : page(one, form);
  }

  private void keep(Standing one, Contract contract, TeamForm form) {
    supervision
        .against(one.worker().role(), contract, supervision.contracts().all())
        .forEach(sentence -> form.refuse(field(sentence), sentence));
    if (form.isFine() && !supervision.contracts().keep(contract)) {
      form.refuse("weeks", "Somebody changed this meanwhile. Open the page again to see how");
    }
  }

  /// Beside which field a sentence on the handbook stands.
  private static String field(String sentence) {
    if (sentence.contains("weeks")) {
      return "weeks";
    }
    return sentence.contains("professional") ? "supervisor" : "group";
  }

  private Optional<Supervisor> supervisor(Standing one, TeamForm form) {
    var name = form.value("outside-name").strip();
    if (form.value("supervisor").equals(FROM_OUTSIDE)) {
      if (name.isEmpty() || name.length() > NAME_MAX) {
        form.refuse("outside-name", "Type the name of whoever gives it");
      }
      return Optional.of(
          new Supervisor.FromOutside(name, form.value("professional").equals("yes")));
    }
    var chosen =
        form.worker("supervisor")
            .filter(id -> !id.equals(one.worker().id()))
            .filter(
                id ->
                    supervision.team().supporters().stream()
                        .anyMatch(other -> other.id().equals(id)))
            .<Supervisor>map(Supervisor.OfTheTeam::new);
    if (chosen.isEmpty()) {
      form.refuse("supervisor", "Choose who gives it");
    }
    return chosen;
  }

  private Page page(Standing one, TeamForm form) {
    var view =
        new ContractView(
            one.worker().signed(),
            SupervisionPages.SUPERVISION + "/of/" + one.worker().id(),
            supervision.rules().of(one.worker().role()).orElseThrow().words(),
            supervisors(one),
            form.value("version", one.contract().map(Contract::version).orElse(0) + ""),
            form);
    var page = new Page("Supervision contract", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private List<Select.Line> supervisors(Standing one) {
    var lines =
        new ArrayList<Select.Line>(
            supervision.team().supporters().stream()
                .filter(other -> !other.id().equals(one.worker().id()))
                .map(other -> new Select.Line.Option(other.id().toString(), other.signed()))
                .toList());
    lines.addFirst(new Select.Line.Option("", "Choose"));
    lines.add(new Select.Line.Option(FROM_OUTSIDE, "Somebody from outside the team"));
    return lines;
  }

  private TeamForm form(Contract agreed) {
    var sent = new HashMap<String, String>();
    var rhythm = agreed.rhythm();
    switch (agreed.supervisor()) {
      case Supervisor.OfTheTeam(var id) -> sent.put("supervisor", id.toString());
      case Supervisor.FromOutside(var name, boolean professional) -> {
        sent.put("supervisor", FROM_OUTSIDE);
        sent.put("outside-name", name);
        sent.put("professional", professional ? "yes" : "");
      }
    }
    sent.put("group", rhythm.isInGroup() ? "yes" : "");
    sent.put("weeks", rhythm.everyWeeks() + "");
    sent.putAll(DateInput.Typed.of(rhythm.startsOn()).boxes("starts"));
    sent.putAll(DateInput.Typed.of(rhythm.reviewOn()).boxes("review"));
    return new TeamForm(sent);
  }

  private EverybodyView.Line line(Standing one) {
    return new EverybodyView.Line(
        one.worker().signed(),
        SupervisionPages.SUPERVISION + "/of/" + one.worker().id(),
        one.contract().map(Contract::supervisor).map(supervision::words).orElse("nobody yet"),
        one.lastHeld().map(TeamForm::on).orElse("none noted"),
        one.nextBy().map(TeamForm::on).orElse(""),
        one.missing());
  }
}
