package org.mainstay.inside.huddle.meeting;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mainstay.inside.huddle.Board;
import org.mainstay.inside.huddle.Board.Card;
import org.mainstay.inside.huddle.Column;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.tasks.Task;
import org.mainstay.inside.support.tasks.Tasks;

/// Which case belongs on an agenda: by rule, never by a score.
public final class Rules {
  /// How many of those who wait longest a huddle talks about.
  static final int LONGEST = 5;

  /// How long somebody who did not come stays on the agenda, unless they are seen before.
  static final Duration MISSED = Duration.ofDays(14);

  private final Board board;
  private final Board.Sources sources;
  private final Questions questions;
  private final Tasks tasks;
  private final InstantSource clock;

  public Rules(
      Board board, Board.Sources sources, Questions questions, Tasks tasks, InstantSource clock) {
    this.board = board;
    this.sources = sources;
    this.questions = questions;
    this.tasks = tasks;
    this.clock = clock;
  }

  /// The cases of each of these parts at this moment, as far as the acting worker may see them.
  Map<Section, List<Referral>> now(List<Section> agenda) {
    var cards = board.cards();
    var open =
        cards.stream()
            .map(Card::referral)
            .collect(Collectors.toMap(Referral::id, Function.identity(), (one, two) -> one));
    Map<Section, List<Referral>> cases = new EnumMap<>(Section.class);
    for (Section section : agenda) {
      cases.put(section, of(section, agenda, cards, open));
    }
    return cases;
  }

  private List<Referral> of(
      Section section, List<Section> agenda, List<Card> cards, Map<ReferralId, Referral> open) {
    return switch (section) {
      case REVIEWS -> among(concernsToReview(), open);
      case PAUSES, STEPS ->
          among(reminded(one -> isDue(one) && of(one).equals(Optional.of(section))), open);
      case CONCERNS -> cards.stream().filter(Card::hasConcern).map(Card::referral).toList();
      case NEW -> in(cards, Column.NEW);
      case READY -> in(cards, Column.CLOSING);
      case LONGEST_WAIT -> longest(cards);
      case MISSED ->
          among(
              sources.contacts().missed(clock.instant().minus(MISSED)).stream()
                  .map(Contact::referral)
                  .toList(),
              open);
      case DUE ->
          among(reminded(one -> isDue(one) && of(one).filter(agenda::contains).isEmpty()), open);
      case TASKS ->
          among(
              tasks.overdue().stream()
                  .flatMap(task -> task.about().stream())
                  .map(Task.About::referral)
                  .toList(),
              open);
      case QUESTIONS -> among(questions.waiting(), open);
      case CARRIED, LEARNING, SUPERVISION, CHECK_OUT -> List.of();
    };
  }

  /// The concerns whose day to look again is today or past, the oldest first.
  private List<ReferralId> concernsToReview() {
    var today = London.day(clock.instant());
    return sources.concerns().open().stream()
        .filter(concern -> concern.reviewOn().filter(day -> !day.isAfter(today)).isPresent())
        .map(Concern::referral)
        .toList();
  }

  private List<ReferralId> reminded(Predicate<Reminders.Reminder> wanted) {
    return sources.reminded().stream().filter(wanted).map(Reminders.Reminder::referral).toList();
  }

  /// A pause is talked about on its day, and not before.
  private static boolean isDue(Reminders.Reminder reminder) {
    return reminder.page() != CaseHead.Tab.PAUSE || reminder.isForToday();
  }

  /// The part of an agenda that a reminder has of its own; all others are due.
  private static Optional<Section> of(Reminders.Reminder reminder) {
    return switch (reminder.page()) {
      case PATHWAY -> Optional.of(Section.STEPS);
      case PAUSE -> Optional.of(Section.PAUSES);
      case TASKS -> Optional.of(Section.TASKS);
      case SUMMARY,
          REQUEST,
          CONTACT,
          CONCERN,
          FIRST_CONVERSATION,
          MEASURES,
          APPOINTMENTS,
          NOTES,
          ONWARD,
          WORK,
          HUDDLE,
          LETTERS,
          MESSAGES,
          OWN_PAGE,
          ENDING,
          LOOKED ->
          Optional.empty();
    };
  }

  private static List<Referral> in(List<Card> cards, Column column) {
    return cards.stream().filter(card -> card.column() == column).map(Card::referral).toList();
  }

  /// Those whom nobody supports yet, by when they asked.
  private static List<Referral> longest(List<Card> cards) {
    return cards.stream()
        .filter(card -> card.column() == Column.NEW || card.column() == Column.TODAY)
        .map(Card::referral)
        .filter(referral -> referral.holder() instanceof Holder.WholeTeam)
        .sorted(Comparator.comparing(Referral::requestReceivedAt))
        .limit(LONGEST)
        .toList();
  }

  private static List<Referral> among(List<ReferralId> wanted, Map<ReferralId, Referral> open) {
    return wanted.stream().distinct().filter(open::containsKey).map(open::get).toList();
  }
}
