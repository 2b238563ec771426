package org.mainstay.inside.huddle.alerts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on what the house looks at when a record is opened, and on what somebody found.
@InsidePages
public class AlertPages {
  public static final String TRAIL = "/team/trail";

  private static final String ALERTS = TRAIL + "/alerts";
  private static final int FOUND_MAX = 1_000;
  private static final int OWN_MAX = 10;
  private static final int ADDRESS_MAX = 100;
  private static final String NUMBER = "\\+?[0-9 ()-]{7,25}";
  private static final String EMAIL = "[^@\\s]+@[^@\\s]+";

  private final Alerts alerts;
  private final Team team;

  public AlertPages(Alerts alerts, Team team) {
    this.alerts = alerts;
    this.team = team;
  }

  @GetMapping(TRAIL)
  public Answer trail() {
    return own(String.join("\n", alerts.own()), Errors.NONE);
  }

  /// The acting worker says which numbers and emails are those of their home.
  @PostMapping(TRAIL)
  public Answer own(@RequestParam(defaultValue = "") String addresses) {
    List<String> lines =
        Arrays.stream(addresses.split("\\R", -1))
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .toList();
    if (lines.size() > OWN_MAX || !lines.stream().allMatch(AlertPages::isAddress)) {
      return own(
          addresses,
          Errors.of("addresses", "Type one phone number or email on each line, 10 at most"));
    }
    alerts.keepOwn(lines);
    return new GoTo(TRAIL);
  }

  private static boolean isAddress(String line) {
    return line.length() <= ADDRESS_MAX && (line.matches(NUMBER) || line.matches(EMAIL));
  }

  private Answer own(String addresses, Errors errors) {
    var role = team.find(Acting.now()).map(Worker::role);
    boolean looks = role.filter(it -> it == Role.LEAD || it == Role.CLINICIAN).isPresent();
    var page = new Page("Who opens records", new OwnView(looks, addresses, errors)).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  @GetMapping(ALERTS)
  public Answer alerts() {
    return page("", TeamForm.empty());
  }

  /// The acting worker says what they found.
  @PostMapping(ALERTS + "/{alert}")
  public Answer looked(@PathVariable UUID alert, @RequestParam Map<String, String> sent) {
    var waiting =
        alerts.toLookAt().stream()
            .filter(one -> one.id().equals(alert))
            .filter(one -> one.looked().isEmpty())
            .findFirst();
    if (waiting.isEmpty()) {
      return new NotHere();
    }
    var form = new TeamForm(sent);
    var found =
        form.withoutDetail(
            found(alert), FOUND_MAX, "Say what you found, in 1,000 characters at most");
    if (!form.isFine()) {
      return page(alert.toString(), form);
    }
    alerts.looked(alert, found);
    return new GoTo(ALERTS);
  }

  private static String found(UUID alert) {
    return "found-" + alert;
  }

  private Page page(String open, TeamForm form) {
    var all = alerts.toLookAt();
    var view =
        new AlertsView(
            all.stream().filter(one -> one.looked().isEmpty()).map(this::waits).toList(),
            all.stream().filter(one -> one.looked().isPresent()).map(this::looked).toList(),
            open,
            form);
    var page = new Page("Who opened what without a reason we know", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private AlertsView.Waits waits(Alert one) {
    return new AlertsView.Waits(one.id().toString(), words(one), about(one));
  }

  private AlertsView.Done looked(Alert one) {
    var looked = one.looked().orElseThrow();
    return new AlertsView.Done(
        words(one),
        about(one),
        "%s looked at it on %s: %s"
            .formatted(team.nameOf(looked.by()), London.words(looked.at()), looked.found()));
  }

  private String words(Alert one) {
    return "%s %s, on %s"
        .formatted(team.nameOf(one.worker()), one.kind().words(), London.words(one.at()));
  }

  private static AlertsView.Case about(Alert one) {
    return one.about()
        .map(it -> new AlertsView.Case(it.alias(), CaseHead.Tab.LOOKED.of(it.referral())))
        .orElse(AlertsView.Case.NONE);
  }
}
