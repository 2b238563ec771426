package org.mainstay.inside.support.conversation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.inside.assessment.Goals;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.support.tasks.pages.WhoMay;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of the conversation about all of life, and of the talk about each area.
@InsidePages
public class ConversationPages {
  private static final String CONVERSATION = "/team/case/{id}/conversation";
  private static final String TALK = CONVERSATION + "/{conversation}/{area}";
  private static final String MEANWHILE =
      "Another conversation was kept meanwhile. If it is not this one, keep this one again.";
  private static final String NO_WORDS =
      "The handbook has no conversation. Whoever keeps it puts a conversation.yaml there.";

  private final Cases cases;
  private final Conversations conversations;
  private final Optional<ConversationWords> words;
  private final Comes comes;
  private final Clock clock;

  /// What comes of a talk, and who may do it.
  public record Comes(Tasks tasks, Goals goals, WhoMay whoMay) {}

  /// The words of the handbook, if it has any.
  public record Asked(Optional<ConversationWords> words) {}

  public ConversationPages(
      Cases cases, Conversations conversations, Asked asked, Comes comes, Clock clock) {
    this.cases = cases;
    this.conversations = conversations;
    this.words = asked.words();
    this.comes = comes;
    this.clock = clock;
  }

  @GetMapping(CONVERSATION)
  public Answer conversation(@PathVariable UUID id) {
    var referral = cases.find(id);
    var opened = cases.open(referral, Purpose.SUPPORT);
    return page(referral, opened, ConversationForm.fresh(next(opened, referral)), "");
  }

  @PostMapping(CONVERSATION)
  public Answer keep(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var opened = cases.open(referral, Purpose.SUPPORT);
    var form = ConversationForm.of(sent);
    var asked = words();
    if (asked.isEmpty()) {
      return page(referral, opened, form, "");
    }
    var answers = form.answers(asked.get());
    if (answers.isEmpty()) {
      return page(referral, opened, form, "");
    }
    return conversations.keep(referral, form.number(), answers.get())
        ? new GoTo(path(referral))
        : page(referral, opened, form.again(next(opened, referral)), MEANWHILE);
  }

  @GetMapping(TALK)
  public Answer talk(
      @PathVariable UUID id, @PathVariable UUID conversation, @PathVariable String area) {
    var referral = cases.find(id);
    return talk(referral, conversation, area, TalkForm.fresh(Acting.now(), LocalDate.now(clock)));
  }

  @PostMapping(TALK)
  public Answer talked(
      @PathVariable UUID id,
      @PathVariable UUID conversation,
      @PathVariable String area,
      @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var opened = cases.open(referral, Purpose.SUPPORT);
    var found = find(opened, referral, conversation);
    var answer = found.answer(area).orElseThrow(NoSuchCase::new);
    var form = TalkForm.of(sent);
    if (!form.hasWords()) {
      return talk(referral, conversation, area, form);
    }
    var task = form.task(comes.whoMay().about(Optional.of(referral.person())), today());
    if (form.errors().any()) {
      return talk(referral, conversation, area, form);
    }
    conversations.keep(
        referral,
        found,
        new Conversation.Talk(
            area,
            answer.name(),
            clock.instant(),
            Acting.now(),
            form.value("understood").strip(),
            form.value("forward").strip(),
            form.value("options").strip(),
            form.value("agreed").strip()));
    task.ifPresent(wish -> comes.tasks().add(referral, wish));
    if (form.isGoal()) {
      comes.goals().add(referral, form.value("agreed"));
    }
    return new GoTo(path(referral));
  }

  /// The words, as long as they may be shown.
  private Optional<ConversationWords> words() {
    return words.filter(it -> it.refusal(today()).isEmpty());
  }

  private Conversation find(OpenRecord opened, Referral referral, UUID id) {
    return conversations.of(opened, Purpose.SUPPORT, referral.id()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NoSuchCase::new);
  }

  private int next(OpenRecord opened, Referral referral) {
    return conversations.latest(opened, referral.id()).map(Conversation::number).orElse(0) + 1;
  }

  private Answer page(Referral referral, OpenRecord opened, ConversationForm form, String notice) {
    var all = conversations.of(opened, Purpose.SUPPORT, referral.id());
    var latest = all.stream().findFirst();
    var before = all.stream().skip(1).findFirst();
    var missing = words.map(it -> it.refusal(today()).orElse("")).orElse(NO_WORDS);
    var view =
        new ConversationView(
            cases.head(referral, CaseHead.Tab.MEASURES),
            path(referral),
            words().stream().toList(),
            notice.isEmpty() ? missing : notice,
            latest.map(one -> Comparison.of(one, before)).stream().toList(),
            latest.map(one -> one.id().toString()).orElse(""),
            latest.stream().flatMap(one -> one.talks().stream()).map(this::talked).toList(),
            form,
            form.errors());
    var page = new Page("All of life", view).withoutExit();
    if (!notice.isEmpty()) {
      return page.withStatus(409);
    }
    return form.errors().any() ? page.withErrors() : page;
  }

  private ConversationView.Talked talked(Conversation.Talk talk) {
    var lines =
        Stream.of(talk.understood(), talk.lookedForward(), talk.options(), talk.agreed())
            .filter(line -> !line.isBlank())
            .toList();
    return new ConversationView.Talked(talk.name(), London.words(talk.at()), lines);
  }

  private Answer talk(Referral referral, UUID conversation, String area, TalkForm form) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var answer = find(opened, referral, conversation).answer(area).orElseThrow(NoSuchCase::new);
    var steps = words().map(ConversationWords::steps);
    if (steps.isEmpty()) {
      return new GoTo(path(referral));
    }
    var said =
        "They said: %s.%s"
            .formatted(
                answer.points() == 0 ? "nothing of it" : answer.points() + " of 7",
                answer.wantsHelp() ? " They want more help with it." : "");
    var view =
        new TalkView(
            cases.head(referral, CaseHead.Tab.MEASURES),
            path(referral) + "/" + conversation + "/" + area,
            answer.name(),
            said,
            steps.get(),
            WhoMay.lines(comes.whoMay().about(Optional.of(referral.person()))),
            form);
    var page = new Page("All of life", view).withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String path(Referral referral) {
    return CaseHead.Tab.SUMMARY.of(referral.id()) + "/conversation";
  }
}
