package org.mainstay.inside.support.letters.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.reaching.SafeContactWords;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.letters.Letter;
import org.mainstay.inside.support.letters.LetterConsents;
import org.mainstay.inside.support.letters.LetterId;
import org.mainstay.inside.support.letters.LetterState;
import org.mainstay.inside.support.letters.Letters;
import org.mainstay.inside.support.letters.Letters.Settled;
import org.mainstay.inside.support.letters.Posting;
import org.mainstay.inside.support.letters.words.LetterText;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of one letter: what it says, and how it leaves.
@InsidePages
public class OneLetterPages {
  private static final String LETTER = "/team/case/{id}/letters/{letter}";
  private static final String CHANGED =
      "Somebody changed this meanwhile. Nothing was saved. What you typed is still here.";

  private final Cases cases;
  private final Letters letters;
  private final LetterConsents consents;
  private final Posting.Sender sender;
  private final Team team;

  public OneLetterPages(
      Cases cases, Letters letters, LetterConsents consents, Posting.Sender sender, Team team) {
    this.cases = cases;
    this.letters = letters;
    this.consents = consents;
    this.sender = sender;
    this.team = team;
  }

  @GetMapping(LETTER)
  public Answer letter(@PathVariable UUID id, @PathVariable UUID letter) {
    return with(
        id, letter, (referral, found) -> page(referral, found, LetterForm.of(Map.of()), ""));
  }

  @GetMapping(LETTER + "/words")
  public Answer words(@PathVariable UUID id, @PathVariable UUID letter) {
    return with(
        id,
        letter,
        (referral, found) ->
            writing(
                referral,
                found,
                LetterForm.of(
                    Map.of(
                        "words",
                        words(cases.open(referral, Purpose.LETTER), found),
                        "version",
                        found.version() + "")),
                List.of(),
                ""));
  }

  @PostMapping(LETTER + "/words")
  public Answer change(
      @PathVariable UUID id, @PathVariable UUID letter, @RequestParam Map<String, String> sent) {
    return with(
        id,
        letter,
        (referral, found) -> {
          var form = LetterForm.of(sent);
          var typed = form.words();
          if (typed.isEmpty()) {
            return writing(referral, found, form, List.of(), "");
          }
          if (form.value("step").equals("look")) {
            return writing(referral, found, form, LetterPages.look(typed.get()), "");
          }
          if (form.number("version") != found.version()) {
            return writing(referral, found, form.seeing(found.version()), List.of(), CHANGED);
          }
          return switch (letters.change(found, typed.get())) {
            case Settled.Done(var now) -> new GoTo(LetterPages.path(now));
            case Settled.Refused(var because) ->
                writing(referral, found, form.refused("words", because), List.of(), "");
            case Settled.ChangedMeanwhile() ->
                writing(referral, found, form.seeing(found.version()), List.of(), CHANGED);
          };
        });
  }

  @PostMapping(LETTER + "/leave")
  public Answer leave(
      @PathVariable UUID id, @PathVariable UUID letter, @RequestParam Map<String, String> sent) {
    return with(
        id,
        letter,
        (referral, found) -> {
          var form = LetterForm.of(sent);
          boolean byMail = form.value("way").equals("mail");
          if (byMail && !sender.isSetUp()) {
            form.refused("address", "This hub has no secure mail: print the letter");
          }
          var how =
              byMail
                  ? form.bySecureMail(found.whom(), sender.words().mail())
                  : form.onPaper(found.whom());
          if (how.isEmpty()) {
            return page(referral, found, form, "");
          }
          if (form.number("version") != found.version()) {
            return page(referral, found, form, CHANGED);
          }
          var words = words(cases.open(referral, Purpose.LETTER), found);
          var settled = letters.leave(found, words, how.get());
          return answer(settled, referral, found, form, byMail ? "" : "/paper");
        });
  }

  @PostMapping(LETTER + "/news")
  public Answer news(
      @PathVariable UUID id, @PathVariable UUID letter, @RequestParam Map<String, String> sent) {
    return with(
        id,
        letter,
        (referral, found) -> {
          var form = LetterForm.of(sent);
          var said = said(found, form.value("state"));
          if (said.isEmpty()) {
            return page(referral, found, form.refused("state", "Choose what became of it"), "");
          }
          return form.number("version") == found.version()
              ? answer(letters.move(found, said.get()), referral, found, form, "")
              : page(referral, found, form, CHANGED);
        });
  }

  /// What came back is withdrawn, and a draft with the same words takes its place.
  @PostMapping(LETTER + "/anew")
  public Answer anew(
      @PathVariable UUID id, @PathVariable UUID letter, @RequestParam Map<String, String> sent) {
    return with(
        id,
        letter,
        (referral, found) -> {
          var form = LetterForm.of(sent);
          if (found.state() != LetterState.BOUNCED || form.number("version") != found.version()) {
            return page(referral, found, form, CHANGED);
          }
          var settled = letters.move(found, LetterState.WITHDRAWN);
          return settled instanceof Settled.Done
              ? draftedAgain(referral, found)
              : answer(settled, referral, found, form, "");
        });
  }

  @GetMapping(LETTER + "/paper")
  public Answer paper(@PathVariable UUID id, @PathVariable UUID letter) {
    return with(
        id,
        letter,
        (referral, found) -> {
          if (found.state() != LetterState.PRINTED && found.state() != LetterState.POSTED) {
            return new GoTo(LetterPages.path(found));
          }
          var words = words(cases.open(referral, Purpose.LETTER), found);
          var view = new PaperView(new Written(LetterText.read(words)), LetterPages.path(found));
          return new Page("Letter", view).withoutExit();
        });
  }

  private Answer draftedAgain(Referral referral, Letter withdrawn) {
    var words = words(cases.open(referral, Purpose.LETTER), withdrawn);
    int number = letters.of(referral.id()).getFirst().number() + 1;
    return letters
        .draft(referral, number, withdrawn.kind(), words)
        .<Answer>map(draft -> new GoTo(LetterPages.path(draft)))
        .orElseGet(() -> new GoTo(CaseHead.Tab.LETTERS.of(referral.id())));
  }

  private Answer with(UUID id, UUID letter, BiFunction<Referral, Letter, Answer> use) {
    var referral = cases.find(id);
    var found =
        letters
            .find(new LetterId(letter))
            .filter(one -> one.referral().equals(referral.id()))
            .orElseThrow(NoSuchCase::new);
    return use.apply(referral, found);
  }

  private static Optional<LetterState> said(Letter letter, String state) {
    return letter.state().toSay().stream().filter(one -> one.name().equals(state)).findFirst();
  }

  private Answer answer(
      Settled settled, Referral referral, Letter found, LetterForm form, String then) {
    return switch (settled) {
      case Settled.Done(var now) -> new GoTo(LetterPages.path(now) + then);
      case Settled.Refused(var because) ->
          page(referral, found, form.refused("consent", because), "");
      case Settled.ChangedMeanwhile() -> page(referral, found, form, CHANGED);
    };
  }

  private Answer writing(
      Referral referral, Letter found, LetterForm form, List<Written> look, String notice) {
    var view =
        new WriteView(
            cases.head(referral, CaseHead.Tab.LETTERS),
            sender.words().nameOf(found.kind().template()),
            found.whom().words(),
            LetterPages.path(found) + "/words",
            form,
            look,
            notice);
    return finished(new Page("Letter", view), form, notice);
  }

  private Answer page(Referral referral, Letter found, LetterForm form, String notice) {
    var opened = cases.open(referral, Purpose.LETTER);
    var to = found.way().to().map(it -> opened.words(it).openFor(Purpose.LETTER)).orElse("");
    var view =
        new LetterView(
            cases.head(referral, CaseHead.Tab.LETTERS),
            LetterPages.path(found),
            new LetterView.Facts(
                sender.words().nameOf(found.kind().template()),
                found.whom().words(),
                found.state().words(),
                to,
                found.state(),
                found.version()),
            new Written(LetterText.read(words(opened, found))),
            letters.steps(found.id()).stream().map(this::line).toList(),
            how(opened, found),
            found.state().toSay().stream()
                .<Choice>map(one -> Choice.of(one.name(), one.words()))
                .toList(),
            notice,
            form);
    return finished(new Page("Letter", view), form, notice);
  }

  private static Answer finished(Page page, LetterForm form, String notice) {
    if (!notice.isEmpty()) {
      return page.withoutExit().withStatus(409);
    }
    return form.errors().any() ? page.withoutExit().withErrors() : page.withoutExit();
  }

  private LetterView.How how(OpenRecord opened, Letter letter) {
    boolean needsConsent = letter.whom().needsConsent();
    var contact = opened.identity().openFor(Purpose.LETTER).contact();
    return new LetterView.How(
        needsConsent,
        needsConsent
            ? consents.holding(letter.referral(), letter.whom()).stream()
                .<Choice>map(one -> ConsentPages.choice(opened, one))
                .toList()
            : List.of(),
        sender.isSetUp() ? sender.words().mail().domains() : List.of(),
        needsConsent
            ? List.of()
            : List.of(
                "It is safe to reach them %s. Hand the letter over where they say."
                    .formatted(SafeContactWords.way(contact))));
  }

  private String line(Letter.Step step) {
    return "%s: %s, by %s"
        .formatted(London.words(step.at()), step.state().words(), CopyWords.by(team, step.by()));
  }

  private static String words(OpenRecord opened, Letter letter) {
    return opened.words(letter.words()).openFor(Purpose.LETTER);
  }
}
