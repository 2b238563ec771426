package org.mainstay.outside.commitment.action;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mainstay.outside.commitment.action.Action.Origin;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an employer says how far an action is, who owns it, and by what one can see it.
@Controller
public class ActionPages {
  static final String ACTION = "/commitment/action/";
  static final String OWN = "/commitment/own";
  static final int WORDS_MAX = 400;

  private static final String OF = Office.EMPLOYER + "{employer}" + ACTION + "{action}";
  private static final String ADD = Office.EMPLOYER + "{employer}" + OWN;
  private static final int OWNER_MAX = 120;
  private static final int LINK_MAX = 500;
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
  private static final String MEANWHILE =
      "Somebody changed this meanwhile. Below is what you typed, and above it how it stands now."
          + " Send it again to keep yours";
  private static final String EVIDENCE_FIRST =
      "An action is in place only with evidence. Say below by what one can see it";

  private final Actions actions;
  private final Plan plan;
  private final CommitmentWords words;
  private final Followed followed;

  public ActionPages(Actions actions, Plan plan, CommitmentWords words, Followed followed) {
    this.actions = actions;
    this.plan = plan;
    this.words = words;
    this.followed = followed;
  }

  @GetMapping(OF)
  public Answer show(@PathVariable("action") String key) {
    return with(key, one -> page(one, ActionView.standing(one)));
  }

  @PostMapping(OF)
  public Answer keep(@PathVariable("action") String key, @RequestParam Map<String, String> sent) {
    return with(key, one -> kept(one, new OfficeForm(sent)));
  }

  @PostMapping(OF + "/evidence/{evidence}")
  public Answer takeBack(
      @PathVariable("action") String key,
      @PathVariable("evidence") UUID evidence,
      @RequestParam Map<String, String> sent) {
    return with(key, one -> takenBack(one, evidence, new OfficeForm(sent)));
  }

  @GetMapping(ADD)
  public Answer own() {
    return own(OfficeForm.empty());
  }

  @PostMapping(ADD)
  public Answer add(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    var typed = form.needed("words", WORDS_MAX, "Say in a sentence what you will do");
    var standard = standard(form, words);
    if (!form.isFine()) {
      return own(form);
    }
    var employer = Office.employer().code();
    var fresh = actions.add(employer, standard, new Origin.Own(), typed);
    return new GoTo(Office.of(employer, ACTION + fresh.key()));
  }

  /// The standard that was chosen in a form, by its key.
  static String standard(OfficeForm form, CommitmentWords words) {
    var chosen = words.standard(form.value("standard"));
    if (chosen.isEmpty()) {
      form.refuse("standard", "Choose the standard that it belongs to");
    }
    return chosen.map(CommitmentWords.Standard::key).orElse("");
  }

  private Page own(OfficeForm form) {
    var employer = Office.employer();
    var view =
        new OwnView(
            employer.name(),
            Office.of(employer.code(), "/commitment"),
            Office.of(employer.code(), OWN),
            words.standards(),
            form);
    var page = new Page("Add an action of your own", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private Answer with(String key, Function<Action, Answer> use) {
    return find(Office.employer().code(), key).map(use).orElseGet(NotHere::new);
  }

  private Optional<Action> find(String employer, String key) {
    return plan.find(employer, key);
  }

  private Answer kept(Action now, OfficeForm form) {
    var how = how(form);
    var fresh = new Actions.Typed(form.words("evidence", WORDS_MAX), form.words("link", LINK_MAX));
    if (!fresh.link().isEmpty() && !LINK.matcher(fresh.link()).matches()) {
      form.refuse("link", "A link begins with https:// and has no space in it");
    }
    if (!fresh.link().isEmpty() && !fresh.isGiven()) {
      form.refuse("evidence", "Say what the link leads to");
    }
    if (!form.isFine()) {
      return page(now, form);
    }
    return switch (actions.keep(seen(now, form.version()), how, fresh)) {
      case DONE -> new GoTo(Office.of(now.employer(), ACTION + now.key()));
      case NO_EVIDENCE -> refused(now, form, "evidence", EVIDENCE_FIRST);
      case CHANGED_MEANWHILE -> refused(now, form, "status", MEANWHILE);
    };
  }

  private static Action seen(Action now, int version) {
    return new Action(
        now.id(),
        now.employer(),
        now.standard(),
        now.origin(),
        now.words(),
        now.how(),
        version,
        now.evidence());
  }

  private Page refused(Action action, OfficeForm form, String field, String message) {
    var now = find(action.employer(), action.key()).orElse(action);
    form.refuse(field, message);
    form.seen(now.version());
    return page(now, form);
  }

  private static Action.How how(OfficeForm form) {
    var status = ActionStatus.of(form.value("status"));
    if (status.isEmpty()) {
      form.refuse("status", "Choose how far it is");
    }
    var reason = form.words("reason", WORDS_MAX);
    boolean applies = status.filter(ActionStatus.NOT_APPLICABLE::equals).isEmpty();
    if (!applies && reason.isEmpty()) {
      form.refuse("reason", "Say why it does not apply here");
    }
    return new Action.How(
        status.orElse(ActionStatus.NOT_STARTED),
        applies ? "" : reason,
        form.words("owner", OWNER_MAX),
        form.dayIfAny("due").orElse(null));
  }

  private Answer takenBack(Action now, UUID evidence, OfficeForm form) {
    return switch (actions.takeBack(seen(now, form.version()), evidence)) {
      case DONE -> new GoTo(Office.of(now.employer(), ACTION + now.key()));
      case NO_EVIDENCE ->
          refused(
              now,
              ActionView.standing(now),
              "evidence",
              "This is its only evidence. Add other evidence or choose another status first");
      case CHANGED_MEANWHILE ->
          refused(
              now,
              ActionView.standing(now),
              "status",
              "Somebody changed this meanwhile. Look again");
    };
  }

  private Page page(Action action, OfficeForm form) {
    var employer = Office.employer();
    var view =
        new ActionView(
            employer.name(),
            plan.standard(action.standard()),
            Office.of(employer.code(), "/commitment"),
            action,
            followed.of(action),
            form);
    var page = new Page("One action", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
