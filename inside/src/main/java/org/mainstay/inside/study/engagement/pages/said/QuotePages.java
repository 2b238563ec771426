package org.mainstay.inside.study.engagement.pages.said;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.study.engagement.Engagement;
import org.mainstay.inside.study.engagement.Quoted;
import org.mainstay.inside.study.engagement.Showing;
import org.mainstay.inside.study.engagement.Theme;
import org.mainstay.inside.study.engagement.Voice;
import org.mainstay.inside.study.engagement.pages.Keyed;
import org.mainstay.inside.study.engagement.pages.ListeningPages;
import org.mainstay.inside.study.engagement.pages.Open;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.team.words.TellTales;
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

/// What single people said: written down so that nobody is known by it, and looked at by a second.
@InsidePages
public class QuotePages {
  private static final String PROJECT = ListeningPages.LISTENING + "/{project}";
  private static final String ONE = PROJECT + "/quote/{quote}";
  private static final int QUOTE_MAX = 500;

  private final Engagement engagement;
  private final Team team;

  public QuotePages(Engagement engagement, Team team) {
    this.engagement = engagement;
    this.team = team;
  }

  @GetMapping(PROJECT + "/theme/{theme}/quote")
  public Answer write(@PathVariable UUID project, @PathVariable UUID theme) {
    return Open.theme(engagement, project, theme)
        .<Answer>map(open -> form(open, Keyed.fresh()))
        .orElseGet(NotHere::new);
  }

  /// Writes one down.
  @PostMapping(PROJECT + "/theme/{theme}/quote")
  public Answer written(
      @PathVariable UUID project,
      @PathVariable UUID theme,
      @RequestParam Map<String, String> sent) {
    return Open.theme(engagement, project, theme)
        .map(open -> written(open, new TeamForm(sent)))
        .orElseGet(NotHere::new);
  }

  private Answer written(Open<Theme> open, TeamForm form) {
    var showing = engagement.showing(open.project());
    var voice =
        TeamForm.id(form.value("voice"))
            .flatMap(id -> quotable(showing).stream().filter(v -> v.id().equals(id)).findFirst());
    if (voice.isEmpty()) {
      form.refuse("voice", "Choose who said it");
    }
    var words =
        form.withoutDetail("words", QUOTE_MAX, "Type what they said, in 500 characters at most");
    var group = form.value("group").equals("yes");
    if (group && voice.filter(one -> showing.whoMayBeSaid(one).size() > 1).isEmpty()) {
      form.refuse("group", "Fewer than ten people of this staff group spoke: do not name it");
    }
    if (!form.isFine()) {
      return form(open, form);
    }
    var who = group ? voice.orElseThrow().staffGroup() : Showing.SOMEBODY;
    engagement.quotes().write(Keyed.of(form), open.thing(), voice.orElseThrow(), words, who);
    return new GoTo(open.path());
  }

  private List<Voice> quotable(Showing showing) {
    var today = engagement.projects().today();
    return showing.voices().stream().filter(voice -> voice.mayBeQuoted(today)).toList();
  }

  private Page form(Open<Theme> open, TeamForm form) {
    var view =
        new QuoteView(
            open.path(),
            open.path() + "/theme/" + open.thing().id() + "/quote",
            open.thing().name(),
            quotable(engagement.showing(open.project())).stream()
                .map(voice -> new QuoteView.Person(voice.id(), named(voice)))
                .toList(),
            form);
    var page = new Page(ListeningPages.TITLE, view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private static String named(Voice voice) {
    return voice.staffGroup().isEmpty()
        ? voice.words()
        : "%s, %s".formatted(voice.words(), voice.staffGroup());
  }

  @GetMapping(ONE)
  public Answer read(@PathVariable UUID project, @PathVariable UUID quote) {
    return alive(project, quote)
        .<Answer>map(open -> page(open, Errors.NONE))
        .orElseGet(NotHere::new);
  }

  /// The second of two looked at it.
  @PostMapping(ONE + "/check")
  public Answer check(
      @PathVariable UUID project,
      @PathVariable UUID quote,
      @RequestParam Map<String, String> sent) {
    return alive(project, quote)
        .map(
            open -> {
              if (!sent.containsKey(LookView.LOOKED)) {
                return page(
                    open, Errors.of(LookView.LOOKED, "Tick it once nothing in it tells who it is"));
              }
              engagement.check(open.project(), open.thing());
              return new GoTo(open.path());
            })
        .orElseGet(NotHere::new);
  }

  /// It is gone, and its words are destroyed.
  @PostMapping(ONE + "/take-back")
  public Answer takeBack(@PathVariable UUID project, @PathVariable UUID quote) {
    return Open.quote(engagement, project, quote)
        .<Answer>map(
            open -> {
              engagement.takeBack(open.project(), open.thing());
              return new GoTo(open.path());
            })
        .orElseGet(NotHere::new);
  }

  private Optional<Open<Quoted>> alive(UUID project, UUID quote) {
    return Open.quote(engagement, project, quote)
        .filter(open -> open.thing().standing() != Quoted.Standing.OVER);
  }

  private Page page(Open<Quoted> open, Errors errors) {
    var quote = open.thing();
    var names = team.everybody().stream().map(Worker::name).toList();
    var agreed =
        Open.voice(engagement, open.project(), quote.voice())
            .map(voice -> voice.consent())
            .map(QuotePages::agreed)
            .orElse("");
    var view =
        new LookView(
            quote,
            open.path(),
            open.path() + "/quote/" + quote.id(),
            agreed,
            TellTales.in(quote.words(), names),
            !quote.writtenBy().equals(Acting.now()),
            errors);
    var page = new Page(ListeningPages.TITLE, view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private static String agreed(Voice.Consent consent) {
    var until = TeamForm.on(consent.until());
    if (!consent.onPage()) {
      return "In reports only, until " + until;
    }
    return consent.inReports()
        ? "On the public page and in reports, until " + until
        : "On the public page only, until " + until;
  }
}
