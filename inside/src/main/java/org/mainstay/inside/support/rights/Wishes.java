package org.mainstay.inside.support.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.LegalHolds;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people asked of their records: each stands on the board until it is answered.
public final class Wishes implements Reminders {
  private static final String KEEP =
      """
      insert into inside_support.wish
             (wish_id, referral_id, person_key, what, asked_at, due_on)
      values (:id, :referralId, :personKey, :what, :at, :dueOn)
      """;

  private static final String OPEN =
      """
      select wish_id, referral_id, person_key, what, asked_at, due_on, prepared_by
        from inside_support.wish
       where settled_at is null
      """;

  private static final String ALL_OPEN = OPEN + " order by due_on, wish_id limit 500";

  private static final String OPEN_OF =
      OPEN + " and person_key = :personKey and what = :what order by due_on, wish_id limit 1";

  private static final String PREPARED =
      "update inside_support.wish set prepared_by = :by where wish_id = :id";

  private static final String SETTLED =
      """
      update inside_support.wish
         set settled_at = :at, settled_by = :by
       where wish_id = :id
         and settled_at is null
      """;

  private static final String TO_LOOK_AGAIN =
      "update inside_support.wish set prepared_by = null where wish_id = :id";

  private final JdbcClient inside;
  private final People people;
  private final Referrals referrals;
  private final LegalHolds holds;
  private final WishSteps steps;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Wishes(
      JdbcClient inside,
      People people,
      Referrals referrals,
      LegalHolds holds,
      InstantSource clock) {
    this.inside = inside;
    this.people = people;
    this.referrals = referrals;
    this.holds = holds;
    this.steps = new WishSteps(inside, clock);
    this.clock = clock;
  }

  /// A wish came in; anything else is not for here. Asked twice it is one wish.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.CopyAsked) {
      asked(from, Wish.What.COPY);
    }
    if (from.letter() instanceof OwnPage.EraseAsked) {
      asked(from, Wish.What.ERASE);
    }
  }

  private void asked(FromOwnPage from, Wish.What what) {
    var referral = referrals.latestOf(from.person());
    if (referral.isEmpty() || openOf(from.person(), what).isPresent()) {
      return;
    }
    inside
        .sql(KEEP)
        .param("id", UUID.randomUUID())
        .param("referralId", referral.get().id().value())
        .param("personKey", from.person().value())
        .param("what", what.name())
        .param("at", from.postedAt().atOffset(ZoneOffset.UTC))
        .param("dueOn", London.day(from.postedAt()).plusMonths(1))
        .update();
    if (what == Wish.What.ERASE && holds.isHeld(from.person())) {
      heldByLaw(from.person());
    }
  }

  /// The clock stands still from today, and the person reads why.
  ///
  /// @return whether it ran for all that this reason says
  public boolean stop(Wish wish, WishClock.Reason reason) {
    if (reason.isForMore() || wish.clock().stopped().contains(reason)) {
      return false;
    }
    step(wish, WishClock.What.STOPPED, reason, "It waits: " + reason.toThem() + ".");
    return true;
  }

  /// This reason is over; with the last one the clock runs again.
  ///
  /// @return whether it stood still for this reason
  public boolean resume(Wish wish, WishClock.Reason reason) {
    if (!wish.clock().stopped().contains(reason)) {
      return false;
    }
    steps.keep(wish, WishClock.What.RESUMED, reason);
    var now = openOf(wish.person(), wish.what()).orElseThrow();
    if (now.clock().stopped().isEmpty()) {
      tell(now, "We go on with it. We answer by %s.".formatted(London.words(now.dueOn())));
    }
    return true;
  }

  /// Two months more, once and before the day on which it was to be answered.
  ///
  /// @return whether that could be
  public boolean extend(Wish wish, WishClock.Reason reason) {
    boolean isLate =
        wish.clock().stopped().isEmpty() && London.day(clock.instant()).isAfter(wish.dueOn());
    if (!reason.isForMore()
        || wish.clock().isExtended()
        || isLate
        || !steps.keep(wish, WishClock.What.EXTENDED, reason)) {
      return false;
    }
    var now = openOf(wish.person(), wish.what()).orElseThrow();
    tell(
        now,
        "It takes longer: %s. We answer by %s. You can complain to the Information Commissioner."
            .formatted(reason.toThem(), London.words(now.dueOn())));
    return true;
  }

  /// The law needs the record: a wish to be erased stays, and its clock stands still.
  public void heldByLaw(PersonKey person) {
    openOf(person, Wish.What.ERASE).ifPresent(wish -> stop(wish, WishClock.Reason.LAW));
  }

  /// The law does not need it any more: somebody looks again into the wish to be erased.
  public void freeByLaw(PersonKey person) {
    openOf(person, Wish.What.ERASE)
        .filter(wish -> resume(wish, WishClock.Reason.LAW))
        .ifPresent(wish -> inside.sql(TO_LOOK_AGAIN).param("id", wish.id()).update());
  }

  private void step(Wish wish, WishClock.What what, WishClock.Reason reason, String words) {
    steps.keep(wish, what, reason);
    tell(wish, words);
  }

  private void tell(Wish wish, String words) {
    var about =
        switch (wish.what()) {
          case COPY -> "You asked for a copy of your record. ";
          case ERASE -> "You asked us to erase your record. ";
        };
    people.tell(
        wish.person(),
        "wish/" + UUID.randomUUID(),
        new BoxItem.Happened(clock.instant(), about + words));
  }

  /// What this person asked and nobody has answered.
  public Optional<Wish> openOf(PersonKey person, Wish.What what) {
    return inside
        .sql(OPEN_OF)
        .param("personKey", person.value())
        .param("what", what.name())
        .query(Wishes::wish)
        .optional()
        .map(wish -> steps.with(List.of(wish)).getFirst());
  }

  /// The acting worker looked into it: another one carries it out.
  public void prepared(Wish wish) {
    inside.sql(PREPARED).param("by", Acting.now().value()).param("id", wish.id()).update();
  }

  /// It is answered, and the person reads these words of it.
  public void settle(Referral referral, Wish.What what, String words) {
    openOf(referral.person(), what).ifPresent(this::settle);
    people.tell(
        referral.person(),
        "answered/" + UUID.randomUUID(),
        new BoxItem.Answered(about(what), clock.instant(), words));
  }

  /// It is done, unless somebody else answered it meanwhile.
  ///
  /// @return whether it was still open
  boolean settle(Wish wish) {
    return inside
            .sql(SETTLED)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", Acting.now().value())
            .param("id", wish.id())
            .update()
        > 0;
  }

  private static String about(Wish.What what) {
    return switch (what) {
      case COPY -> "copy";
      case ERASE -> "erase";
    };
  }

  @Override
  public List<Reminder> due() {
    var today = London.day(clock.instant());
    return steps.with(inside.sql(ALL_OPEN).query(Wishes::wish).list()).stream()
        .map(wish -> reminder(wish, today))
        .toList();
  }

  private static Reminder reminder(Wish wish, LocalDate today) {
    return new Reminder(
        wish.referral(),
        wish.what().words() + ": " + wish.answerBy(),
        CaseHead.Tab.OWN_PAGE,
        false,
        wish.clock().stopped().isEmpty() && !wish.dueOn().isAfter(today));
  }

  private static Wish wish(ResultSet row, int number) throws SQLException {
    var askedAt = row.getObject("asked_at", OffsetDateTime.class).toInstant();
    return new Wish(
        row.getObject("wish_id", UUID.class),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        Wish.What.valueOf(row.getString("what")),
        askedAt,
        new WishClock(London.day(askedAt), List.of()),
        Optional.ofNullable(row.getObject("prepared_by", UUID.class)).map(WorkerId::new));
  }
}
