package org.mainstay.inside.huddle;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Messages;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;

/// All open cases as the huddle sees them; a few queries whatever their number, and no record
/// opened.
public final class Board {
  /// The words when nobody in particular holds a case.
  static final String WHOLE_TEAM = "the whole team";

  private static final Comparator<Card> ORDER =
      Comparator.comparing(Card::hasConcern)
          .reversed()
          .thenComparing(card -> card.referral().requestReceivedAt());

  private final Sources sources;
  private final Places places;
  private final InstantSource clock;

  /// One case on the board, in words that anybody in the room may see.
  ///
  /// @param placeVersion how often it was moved by hand, 0 for never
  /// @param hasConcern whether the team holds a concern about it
  /// @param badges what needs somebody, in words
  public record Card(
      Referral referral,
      Column column,
      int placeVersion,
      String holder,
      boolean hasConcern,
      List<String> badges) {
    public Card {
      badges = List.copyOf(badges);
    }

    /// What a form on the card sends back, so that a change meanwhile is noticed.
    public String seen() {
      return referral.version() + "." + placeVersion;
    }
  }

  /// The cards, and what there is to see to in cases that have ended.
  public record Shown(List<Card> cards, List<Afterwards> afterwards) {
    public Shown {
      cards = List.copyOf(cards);
      afterwards = List.copyOf(afterwards);
    }
  }

  /// Something to see to in a case that has ended.
  public record Afterwards(String alias, String words, String path) {}

  /// Where what stands on a card comes from.
  public record Sources(
      Referrals referrals,
      Messages messages,
      Concerns concerns,
      Contacts contacts,
      Team team,
      List<Reminders> reminders) {
    public Sources {
      reminders = List.copyOf(reminders);
    }

    /// What the rooms remind the team of.
    public List<Reminders.Reminder> reminded() {
      return reminders.stream().flatMap(room -> room.due().stream()).toList();
    }
  }

  public Board(Sources sources, Places places, InstantSource clock) {
    this.sources = sources;
    this.places = places;
    this.clock = clock;
  }

  /// What the huddle sees at this moment.
  public Shown now() {
    var reminders = sources.reminded();
    var facts = facts(reminders);
    var open = sources.referrals().open();
    return new Shown(
        open.stream().flatMap(referral -> card(referral, facts).stream()).sorted(ORDER).toList(),
        afterwards(open, reminders));
  }

  /// The cards in the order of the board: concerns first, then who waits longest.
  public List<Card> cards() {
    return now().cards();
  }

  /// What is to be seen to in cases that have ended, such as a follow-up.
  private List<Afterwards> afterwards(List<Referral> open, List<Reminders.Reminder> reminders) {
    var onBoard = open.stream().map(Referral::id).collect(Collectors.toSet());
    var others =
        reminders.stream().filter(reminder -> !onBoard.contains(reminder.referral())).toList();
    var aliases =
        sources.referrals().aliases(others.stream().map(Reminders.Reminder::referral).toList());
    return others.stream()
        .flatMap(
            reminder ->
                Optional.ofNullable(aliases.get(reminder.referral()))
                    .map(alias -> new Afterwards(alias, reminder.words(), reminder.path()))
                    .stream())
        .toList();
  }

  /// Everything the cards need, read once.
  private record Facts(
      Map<ReferralId, Concern> concerns,
      Set<PersonKey> unread,
      Map<ReferralId, Contact> withoutOutcome,
      Map<WorkerId, Worker> team,
      Map<ReferralId, Places.Place> places,
      Map<ReferralId, List<Reminders.Reminder>> reminders) {}

  private Facts facts(List<Reminders.Reminder> reminders) {
    return new Facts(
        sources.concerns().open().stream()
            .collect(Collectors.toMap(Concern::referral, Function.identity(), (one, two) -> one)),
        new HashSet<>(sources.messages().unseen()),
        sources.contacts().withoutOutcome().stream()
            .collect(Collectors.toMap(Contact::referral, Function.identity(), (one, two) -> one)),
        sources.team().everybody().stream()
            .collect(Collectors.toMap(Worker::id, Function.identity())),
        places.all(),
        reminders.stream().collect(Collectors.groupingBy(Reminders.Reminder::referral)));
  }

  private Optional<Card> card(Referral referral, Facts facts) {
    var place = Optional.ofNullable(facts.places().get(referral.id()));
    return place
        .filter(moved -> moved.stage() == referral.stage())
        .map(Places.Place::column)
        .or(() -> column(referral, facts))
        .map(
            column ->
                new Card(
                    referral,
                    column,
                    place.map(Places.Place::version).orElse(0),
                    holder(referral.holder(), facts.team()),
                    facts.concerns().containsKey(referral.id()),
                    badges(referral, facts)));
  }

  /// Whoever was referred on stands under “Waiting on others” until there is an answer.
  private static Optional<Column> column(Referral referral, Facts facts) {
    boolean waits = reminders(referral, facts).stream().anyMatch(Reminders.Reminder::waits);
    return waits ? Optional.of(Column.WAITING) : Column.of(referral.stage());
  }

  private static List<Reminders.Reminder> reminders(Referral referral, Facts facts) {
    return facts.reminders().getOrDefault(referral.id(), List.of());
  }

  private List<String> badges(Referral referral, Facts facts) {
    var badges = new ArrayList<String>();
    Optional.ofNullable(facts.concerns().get(referral.id()))
        .ifPresent(concern -> badges.add(words(concern, facts.team())));
    if (facts.unread().contains(referral.person())) {
      badges.add("Message not read");
    }
    Optional.ofNullable(facts.withoutOutcome().get(referral.id()))
        .ifPresent(contact -> badges.add(owed(contact)));
    reminders(referral, facts).forEach(reminder -> badges.add(reminder.words()));
    return badges;
  }

  private String owed(Contact contact) {
    return contact.outcomeDue().isBefore(clock.instant())
        ? "Appointment without outcome, overdue"
        : "Appointment without outcome";
  }

  private static String words(Concern concern, Map<WorkerId, Worker> team) {
    return concern
        .owner()
        .map(owner -> "Concern open: owner " + name(owner, team))
        .orElseGet(() -> "Concern open: reader " + name(concern.reader(), team));
  }

  private static String holder(Holder holder, Map<WorkerId, Worker> team) {
    return switch (holder) {
      case Holder.WholeTeam() -> WHOLE_TEAM;
      case Holder.Named(var worker) -> name(worker, team);
    };
  }

  private static String name(WorkerId worker, Map<WorkerId, Worker> team) {
    return Optional.ofNullable(team.get(worker)).map(Worker::name).orElse(Team.SOMEBODY);
  }
}
