package org.mainstay.inside.groups;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.messages.Outbox;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.BoxItem.Seat.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who has a place in a group or waits for one: first come, first served.
///
/// Only who acts for the whole house counts places; a worker sees those people whom they may.
public final class Seats {
  /// So long before a session the link to join it is told.
  public static final Duration LINK_BEFORE = Duration.ofHours(1);

  private static final String OF =
      """
      select person_key
        from inside_groups.seat
       where gathering_id = :id
         and standing = :standing
       order by seat_number
       limit 1000
      """;

  private static final String STANDING =
      """
      select standing
        from inside_groups.seat
       where gathering_id = :id
         and person_key = :personKey
         and standing <> 'GONE'
       limit 1
      """;

  private static final String TAKE =
      """
      insert into inside_groups.seat (gathering_id, person_key, asked_at, standing)
      values (:id, :personKey, :at, :standing)
      """;

  private static final String STANDS =
      """
      update inside_groups.seat
         set standing = :standing
       where gathering_id = :id
         and person_key = :personKey
         and standing <> 'GONE'
      """;

  private final JdbcClient inside;
  private final People people;
  private final Outbox outbox;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Seats(JdbcClient inside, People people, Outbox outbox, InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.outbox = outbox;
    this.clock = clock;
  }

  /// Who stands so to this gathering, whoever asked first first.
  public List<PersonKey> of(Gathering one, Standing standing) {
    return inside
        .sql(OF)
        .param("id", one.id())
        .param("standing", standing.name())
        .query(UUID.class)
        .list()
        .stream()
        .map(PersonKey::new)
        .toList();
  }

  /// How somebody stands to this gathering; empty if they have no place and do not wait.
  Optional<Standing> standing(Gathering one, PersonKey person) {
    return inside
        .sql(STANDING)
        .param("id", one.id())
        .param("personKey", person.value())
        .query(String.class)
        .optional()
        .map(Standing::valueOf);
  }

  /// Whether everything is taken.
  boolean isFull(Gathering one) {
    return of(one, Standing.HAS).size() >= one.seats();
  }

  /// Gives somebody a place, or the last place among those who wait.
  void take(Gathering one, PersonKey person, Instant askedAt) {
    var standing = isFull(one) ? Standing.WAITS : Standing.HAS;
    inside
        .sql(TAKE)
        .param("id", one.id())
        .param("personKey", person.value())
        .param("at", askedAt.atOffset(ZoneOffset.UTC))
        .param("standing", standing.name())
        .update();
    say(one, person, standing);
  }

  /// Says again how somebody stands to it.
  void say(Gathering one, PersonKey person, Standing standing) {
    tell(
        one,
        person,
        standing,
        standing == Standing.HAS
            ? "You have a place in \"%s\".".formatted(one.facts().title())
            : "\"%s\" is full. You wait for a place now.".formatted(one.facts().title()));
  }

  /// Somebody comes no more.
  void giveUp(Gathering one, PersonKey person, String words) {
    stands(one, person, Standing.GONE);
    tell(one, person, Standing.GONE, words);
  }

  /// It does not take place: whoever wanted to come hears of it before they travel.
  void callOff(Gathering one, PersonKey person) {
    giveUp(
        one,
        person,
        "\"%s\" does not take place. Please do not travel to it.".formatted(one.facts().title()));
    hears(one, person);
  }

  /// Gives what is free to those who wait, in their order.
  void moveUp(Gathering one) {
    int free = one.seats() - of(one, Standing.HAS).size();
    if (free <= 0 || !one.isOpen(clock.instant())) {
      return;
    }
    of(one, Standing.WAITS).stream()
        .limit(free)
        .forEach(
            person -> {
              stands(one, person, Standing.HAS);
              tell(
                  one,
                  person,
                  Standing.HAS,
                  "A place is free. You have a place in \"%s\" now."
                      .formatted(one.facts().title()));
              hears(one, person);
            });
  }

  /// They did not do this themselves, so they do not know yet that something waits.
  private void hears(Gathering one, PersonKey person) {
    var now = clock.instant();
    one.starts().stream()
        .filter(now::isBefore)
        .max(Comparator.naturalOrder())
        .ifPresent(
            last -> outbox.tellNow(person, "seat/" + one.id() + "/" + now.getEpochSecond(), last));
  }

  /// Tells everybody who has a place how to join.
  void tellLink(Gathering one) {
    for (PersonKey person : of(one, Standing.HAS)) {
      tell(
          one,
          person,
          Standing.HAS,
          "\"%s\" begins in an hour or less. The link is on your page."
              .formatted(one.facts().title()));
    }
  }

  private void stands(Gathering one, PersonKey person, Standing standing) {
    inside
        .sql(STANDS)
        .param("standing", standing.name())
        .param("id", one.id())
        .param("personKey", person.value())
        .update();
  }

  private void tell(Gathering one, PersonKey person, Standing standing, String words) {
    people.tell(
        person,
        "seat/" + one.id() + "/" + UUID.randomUUID(),
        new BoxItem.Seat(
            one.id().toString(),
            clock.instant(),
            one.facts().title(),
            standing,
            words,
            one.starts(),
            one.minutes(),
            one.where().words(),
            standing == Standing.HAS ? link(one) : ""));
  }

  /// The link, if a session begins in an hour or is on.
  private String link(Gathering one) {
    var now = clock.instant();
    boolean isTime =
        one.starts().stream()
            .anyMatch(
                start ->
                    !now.isBefore(start.minus(LINK_BEFORE))
                        && now.isBefore(start.plus(Duration.ofMinutes(one.minutes()))));
    return isTime && one.where() instanceof Gathering.Where.Online(var link) ? link : "";
  }
}
