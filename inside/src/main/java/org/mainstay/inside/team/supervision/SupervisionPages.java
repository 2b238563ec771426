package org.mainstay.inside.team.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Select;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of one's own supervision: what was agreed, when it was held, and what is due.
@InsidePages
public class SupervisionPages {
  public static final String SUPERVISION = "/team/supervision";

  private static final String MISSED = "MISSED";

  private final Supervision supervision;

  public SupervisionPages(Supervision supervision) {
    this.supervision = supervision;
  }

  @GetMapping(SUPERVISION)
  public Answer mine() {
    return page(TeamForm.empty());
  }

  /// Notes a session: whoever had it does, or whoever gave it.
  @PostMapping(SUPERVISION)
  public Answer note(@RequestParam Map<String, String> sent) {
    var form = new TeamForm(sent);
    var whose = form.worker("whose").filter(this::mayNote);
    var today = supervision.today();
    if (whose.isEmpty()) {
      form.refuse("whose", "Choose whose supervision it was");
    }
    var day = form.dayUntil("on", today, today, "Type the day of the session, today or earlier");
    boolean missed = form.value("how").equals(MISSED);
    if (!missed && !form.value("how").equals("HELD")) {
      form.refuse("how", "Say whether it was held");
    }
    int minutes =
        missed
            ? 0
            : form.number(
                "minutes", 1, Session.MINUTES_MAX, "Type how long it lasted, 1 to 480 minutes");
    var words =
        form.withoutDetail(
            "words",
            Session.WORDS_MAX,
            missed
                ? "Say why it was missed, in 2,000 characters at most"
                : "Say what it was about, in 2,000 characters at most");
    if (!form.isFine()) {
      return page(form);
    }
    supervision.sessions().keep(new Session(whose.orElseThrow(), day, minutes, words));
    return new GoTo(SUPERVISION + "#sessions");
  }

  private boolean mayNote(WorkerId worker) {
    return worker.equals(Acting.now())
        ? supervision.of(worker).isPresent()
        : supervision
            .contracts()
            .of(worker)
            .filter(contract -> contract.isGivenBy(Acting.now()))
            .isPresent();
  }

  private Page page(TeamForm form) {
    var me = Acting.now();
    var own = supervision.of(me).map(this::standing);
    var given =
        supervision.all().stream()
            .filter(one -> one.contract().filter(agreed -> agreed.isGivenBy(me)).isPresent())
            .toList();
    var view =
        new SupervisionView(
            own.orElse(List.of("Your role needs no supervision here.")),
            given.stream().map(this::given).toList(),
            whose(own.isPresent(), given),
            supervision.sessions().of(me).stream().map(this::words).toList(),
            isLead(me),
            form);
    var page = new Page("Supervision", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private boolean isLead(WorkerId worker) {
    return supervision.team().find(worker).map(Worker::role).filter(Role.LEAD::equals).isPresent();
  }

  private List<Select.Line> whose(boolean mine, List<Standing> given) {
    var own =
        mine
            ? Stream.of(new Select.Line.Option(Acting.now().toString(), "Mine"))
            : Stream.<Select.Line.Option>of();
    return Stream.concat(
            own,
            given.stream()
                .map(
                    one ->
                        new Select.Line.Option(
                            one.worker().id().toString(), one.worker().signed())))
        .<Select.Line>map(option -> option)
        .toList();
  }

  private List<String> standing(Standing one) {
    var lines = new ArrayList<String>();
    lines.add(supervision.rules().of(one.worker().role()).orElseThrow().words());
    one.contract().ifPresent(agreed -> lines.add(words(agreed)));
    one.nextBy().ifPresent(day -> lines.add("The next is due by " + TeamForm.on(day) + "."));
    lines.addAll(one.missing());
    return lines;
  }

  private String words(Contract agreed) {
    var rhythm = agreed.rhythm();
    return "Agreed: with %s, %s, every %s, from %s; to be reviewed on %s."
        .formatted(
            supervision.words(agreed.supervisor()),
            rhythm.isInGroup() ? "in a group" : "one to one",
            rhythm.everyWeeks() == 1 ? "week" : rhythm.everyWeeks() + " weeks",
            TeamForm.on(rhythm.startsOn()),
            TeamForm.on(rhythm.reviewOn()));
  }

  private SupervisionView.Given given(Standing one) {
    return new SupervisionView.Given(
        one.worker().signed(),
        one.nextBy().map(TeamForm::on).orElse(""),
        supervision.sessions().of(one.worker().id()).stream().map(this::words).toList());
  }

  private String words(Session session) {
    return "%s, %s: %s"
        .formatted(
            TeamForm.on(session.on()),
            session.isHeld() ? session.minutes() + " minutes" : "missed",
            session.words());
  }
}
