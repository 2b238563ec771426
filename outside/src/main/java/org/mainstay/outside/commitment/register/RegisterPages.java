package org.mainstay.outside.commitment.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/// An employer's register of those who listen and signpost, and whose training is due.
@Controller
public class RegisterPages {
  public static final String REGISTER = "/register";

  private static final String OF = Office.EMPLOYER + "{employer}" + REGISTER;
  private static final String NEW = OF + "/new";
  private static final String ONE = OF + "/{listener}";
  private static final String NEW_PAGE = "new";
  private static final String ID = "id";
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int SOON_MONTHS = 3;
  private static final int ROLE_MAX = 120;
  private static final int CONTACT_MAX = 120;

  private final Register register;
  private final CommitmentWords words;

  public RegisterPages(Register register, CommitmentWords words) {
    this.register = register;
    this.words = words;
  }

  @GetMapping(OF)
  public Answer all() {
    var employer = Office.employer();
    var lines = register.of(employer.code()).stream().map(this::line).toList();
    return new Page(
            "Who listens and signposts",
            new RegisterView(employer, words.register(), lines, SOON_MONTHS))
        .withoutExit();
  }

  private RegisterView.Line line(Listener one) {
    var rule = words.kind(one.kind());
    var due = rule.map(one::dueOn);
    var today = register.today();
    return new RegisterView.Line(
        one,
        rule.map(CommitmentWords.Kind::name).orElse(one.kind()),
        due.map(OfficeForm::on).orElse("no rule in the handbook"),
        due.filter(day -> day.isBefore(today.plusMonths(SOON_MONTHS))).isPresent(),
        due.filter(day -> day.isBefore(today)).isPresent());
  }

  @GetMapping(NEW)
  public Answer add() {
    return page(NEW_PAGE, new OfficeForm(Map.of(ID, UUID.randomUUID().toString())));
  }

  @PostMapping(NEW)
  public Answer added(@RequestParam Map<String, String> sent) {
    var form = new OfficeForm(sent);
    return kept(form.id(ID).orElseGet(UUID::randomUUID), NEW_PAGE, form);
  }

  @GetMapping(ONE)
  public Answer show(@PathVariable("listener") UUID id) {
    return register
        .find(Office.employer().code(), id)
        .<Answer>map(one -> page(id.toString(), ListenerView.standing(one)))
        .orElseGet(NotHere::new);
  }

  @PostMapping(ONE)
  public Answer change(@PathVariable("listener") UUID id, @RequestParam Map<String, String> sent) {
    return register
        .find(Office.employer().code(), id)
        .map(_ -> kept(id, id.toString(), new OfficeForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer kept(UUID id, String page, OfficeForm form) {
    var employer = Office.employer().code();
    boolean fresh = page.equals(NEW_PAGE);
    var one = listener(id, employer, fresh ? 0 : form.version(), form);
    // Somebody new who is there already was sent twice.
    if (form.isFine()
        && !register.keep(one)
        && !(fresh && register.find(employer, id).isPresent())) {
      register.find(employer, id).ifPresent(now -> form.seen(now.version()));
      form.refuse(
          "role",
          "Somebody changed this meanwhile. Send it again to keep yours, or open the page anew");
    }
    return form.isFine() ? new GoTo(Office.of(employer, REGISTER)) : page(page, form);
  }

  private Listener listener(UUID id, String employer, int version, OfficeForm form) {
    var kind = words.kind(form.value("kind"));
    if (kind.isEmpty()) {
      form.refuse("kind", "Choose what they are");
    }
    var role = form.needed("role", ROLE_MAX, "Type their role, such as Ward manager, Ward 4");
    var contact = form.words("contact", CONTACT_MAX);
    if (!contact.isEmpty() && !form.value("own").equals("yes")) {
      form.refuse("own", "Ask them first. Then tick that they gave it themselves");
    }
    return new Listener(
        id,
        employer,
        kind.map(CommitmentWords.Kind::key).orElse(""),
        role,
        contact,
        training(form),
        version);
  }

  private Listener.Training training(OfficeForm form) {
    var today = register.today();
    var trained =
        form.day("trained", FIRST, today, "Type the day of their training, not a later one");
    return new Listener.Training(
        trained, between(form, "refreshed", trained), between(form, "ended", trained));
  }

  private @Nullable LocalDate between(OfficeForm form, String field, LocalDate from) {
    var day = form.dayIfAny(field);
    if (day.filter(one -> one.isBefore(from) || one.isAfter(register.today())).isPresent()) {
      form.refuse(field, "Type a day after their training and not later than today");
    }
    return day.orElse(null);
  }

  private Page page(String page, OfficeForm form) {
    var employer = Office.employer();
    var view =
        new ListenerView(
            employer.name(), Office.of(employer.code(), REGISTER), page, words.register(), form);
    var drawn = new Page("Somebody who listens", view).withoutExit();
    return form.isFine() ? drawn : drawn.withErrors();
  }
}
