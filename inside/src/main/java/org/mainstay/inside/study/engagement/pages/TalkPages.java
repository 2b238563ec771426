package org.mainstay.inside.study.engagement.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.study.engagement.Engagement;
import org.mainstay.inside.study.engagement.Project;
import org.mainstay.inside.study.engagement.Talk;
import org.mainstay.inside.study.engagement.Voice;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.letter.StaffGroupAnswers;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The talks: when they were held, who spoke, and the slip that each takes home.
@InsidePages
public class TalkPages {
  private static final String PROJECT = ListeningPages.LISTENING + "/{project}";
  private static final String ONE = PROJECT + "/talk/{talk}";

  private final Engagement engagement;

  public TalkPages(Engagement engagement) {
    this.engagement = engagement;
  }

  @GetMapping(PROJECT + "/talk")
  public Answer hold(@PathVariable UUID project) {
    return engagement
        .projects()
        .find(project)
        .<Answer>map(
            one ->
                form(
                    one,
                    Keyed.with(DateInput.Typed.of(engagement.projects().today()).boxes("held"))))
        .orElseGet(NotHere::new);
  }

  /// Writes down that a talk was held.
  @PostMapping(PROJECT + "/talk")
  public Answer held(@PathVariable UUID project, @RequestParam Map<String, String> sent) {
    return engagement
        .projects()
        .find(project)
        .filter(Project::isOpen)
        .map(one -> held(one, new TeamForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer held(Project project, TeamForm form) {
    var kind =
        Arrays.stream(Talk.Kind.values())
            .filter(one -> one.name().equals(form.value("kind")))
            .findFirst();
    if (kind.isEmpty()) {
      form.refuse("kind", "Choose how people talked");
    }
    var today = engagement.projects().today();
    var on = form.dayUntil("held", today, today, "Type the day of the talk, today or before");
    if (!form.isFine()) {
      return form(project, form);
    }
    var talk = Keyed.of(form);
    engagement.projects().hold(talk, project, kind.orElseThrow(), on);
    return new GoTo(ListeningPages.path(project.id()) + "/talk/" + talk);
  }

  private static Page form(Project project, TeamForm form) {
    return shown(new HoldView(ListeningPages.path(project.id()), project.asks().title(), form));
  }

  @GetMapping(ONE)
  public Answer read(@PathVariable UUID project, @PathVariable UUID talk) {
    return Open.talk(engagement, project, talk)
        .<Answer>map(open -> page(open, fresh()))
        .orElseGet(NotHere::new);
  }

  /// Writes down that somebody spoke, and shows the slip that they take home, once.
  @PostMapping(ONE + "/person")
  public Answer spoke(
      @PathVariable UUID project, @PathVariable UUID talk, @RequestParam Map<String, String> sent) {
    return Open.talk(engagement, project, talk)
        .map(open -> spoke(open, new TeamForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer spoke(Open<Talk> open, TeamForm form) {
    var consent = consent(form);
    var group = form.value("group");
    if (!group.isEmpty() && !StaffGroupAnswers.all().contains(group)) {
      form.refuse("group", "Choose a staff group, or that they did not say");
    }
    if (!form.isFine()) {
      return page(open, form);
    }
    var voice = Keyed.of(form);
    var slip = engagement.voices().add(voice, open.thing(), group, consent);
    if (slip.isEmpty()) {
      form.refuse(
          "agreed",
          "They were written down already, or no more people fit in such a talk. "
              + "Nothing was written twice");
      return page(open, form);
    }
    engagement.follow(open.project());
    var written = Open.voice(engagement, open.project(), voice).orElseThrow();
    return new Page(
            ListeningPages.TITLE,
            new SlipView(
                written.words(),
                open.project().asks().title(),
                String.join(" ", slip.orElseThrow().words()),
                agreed(consent, "your"),
                talkPath(open)))
        .withoutExit();
  }

  private Voice.Consent consent(TeamForm form) {
    if (!form.value("agreed").equals("yes")) {
      form.refuse("agreed", "Tick it once they know what it is for and want to speak");
    }
    var today = engagement.projects().today();
    var on = form.dayUntil("on", today, today, "Type the day on which they agreed");
    var last = today.plusYears(Voice.YEARS_MOST);
    var wrong = "Type the last day, in the next %d years".formatted(Voice.YEARS_MOST);
    var until = form.dayUntil("until", today, last, wrong);
    if (form.day("until").read().filter(day -> !day.isAfter(today)).isPresent()) {
      form.refuse("until", wrong);
    }
    return new Voice.Consent(
        on, until, form.value("page").equals("yes"), form.value("reports").equals("yes"));
  }

  private static String agreed(Voice.Consent consent, String whose) {
    var until = TeamForm.on(consent.until());
    if (consent.onPage() && consent.inReports()) {
      return "We may quote %s words on our public page and in reports, until %s"
          .formatted(whose, until);
    }
    if (consent.onPage()) {
      return "We may quote %s words on our public page, until %s".formatted(whose, until);
    }
    return consent.inReports()
        ? "We may quote %s words in reports, until %s".formatted(whose, until)
        : "We do not quote %s words".formatted(whose);
  }

  private TeamForm fresh() {
    var today = engagement.projects().today();
    var filled = new HashMap<>(DateInput.Typed.of(today).boxes("on"));
    filled.putAll(DateInput.Typed.of(today.plusYears(1)).boxes("until"));
    return Keyed.with(filled);
  }

  private Page page(Open<Talk> open, TeamForm form) {
    var talk = open.thing();
    var voices =
        engagement.voices().of(open.project()).stream()
            .filter(voice -> voice.talk().equals(talk.id()))
            .toList();
    boolean hasRoom = open.project().isOpen() && voices.size() < talk.kind().peopleMost();
    return shown(
        new TalkView(
            "%s on %s".formatted(talk.kind().words(), TeamForm.on(talk.on())),
            open.path(),
            talkPath(open),
            voices.stream().map(TalkPages::line).toList(),
            hasRoom ? Optional.of(form) : Optional.empty()),
        form);
  }

  private static TalkView.Line line(Voice voice) {
    var said =
        voice
            .overOn()
            .map(day -> "Took their words back, or their time was over, on " + TeamForm.on(day))
            .orElseGet(() -> agreed(voice.consent(), "their"));
    return new TalkView.Line(voice.words(), voice.staffGroup(), said);
  }

  private static String talkPath(Open<Talk> open) {
    return open.path() + "/talk/" + open.thing().id();
  }

  private static Page shown(HoldView view) {
    var page = new Page(ListeningPages.TITLE, view).withoutExit();
    return view.form().isFine() ? page : page.withErrors();
  }

  private static Page shown(TalkView view, TeamForm form) {
    var page = new Page(ListeningPages.TITLE, view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }
}
