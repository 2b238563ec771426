package org.mainstay.inside.huddle.meeting;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.inside.huddle.Board;
import org.mainstay.inside.huddle.Board.Card;
import org.mainstay.inside.huddle.Column;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.support.Contact;

/// Which case belongs on an agenda: by rule, never by a score.
public final class Rules {
  /// How many of those who wait longest a huddle talks about.
  static final int LONGEST = 5;

  /// How long somebody who did not come stays on the agenda, unless they are seen before.
  static final Duration MISSED = Duration.ofDays(14);

  private final Board board;
  private final Board.Sources sources;
  private final Questions questions;
  private final InstantSource clock;

  public Rules(Board board, Board.Sources sources, Questions questions, InstantSource clock) {
    this.board = board;
    this.sources = sources;
    this.questions = questions;
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
      cases.put(section, of(section, cards, open));
    }
    return cases;
  }

  private List<Referral> of(Section section, List<Card> cards, Map<ReferralId, Referral> open) {
    return switch (section) {
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
          among(
              sources.reminded().stream().map(Reminders.Reminder::referral).distinct().toList(),
              open);
      case QUESTIONS -> among(questions.waiting(), open);
      case CARRIED, LEARNING, CHECK_OUT -> List.of();
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
