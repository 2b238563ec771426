package org.mainstay.inside.support.repeating;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mainstay.inside.messages.Outbox;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.support.ContactPages;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.Contacts.Settled;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.Attended;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Appointments that repeat: booked together, each with its own outcome, moved or cancelled from
/// one on.
public final class Repeats implements ContactPages.Beside {
  private final RepeatRows rows;
  private final Contacts contacts;
  private final Diary diary;
  private final Outbox outbox;
  private final InstantSource clock;

  public Repeats(
      JdbcClient inside, Contacts contacts, Diary diary, Outbox outbox, InstantSource clock) {
    this.rows = new RepeatRows(inside);
    this.contacts = contacts;
    this.diary = diary;
    this.outbox = outbox;
    this.clock = clock;
  }

  /// A wish for appointments that repeat.
  ///
  /// @param key made with the form, so that it is booked once however often it is sent
  /// @param first the first of them
  /// @param count how many, the first among them
  public record Wish(UUID key, Contact.Plan first, int everyWeeks, int count) {}

  /// What became of it.
  public sealed interface Kept {
    /// It is done.
    record Done() implements Kept {}

    /// It cannot be; the words say why and what can.
    record Refused(String because) implements Kept {}

    /// Something stands in the way of some, to be looked at before.
    record InTheWay(List<Diary.Day> days) implements Kept {
      public InTheWay {
        days = List.copyOf(days);
      }
    }

    /// Somebody else changed one of them meanwhile: look again.
    record ChangedMeanwhile() implements Kept {}
  }

  /// The days of a wish, and what stands in the way on each.
  public List<Diary.Day> days(Wish wish) {
    var first = London.day(wish.first().starts());
    var time = London.time(wish.first().starts());
    return IntStream.range(0, wish.count())
        .mapToObj(
            number ->
                diary.on(
                    first.plusWeeks((long) number * wish.everyWeeks()),
                    time,
                    wish.first(),
                    Set.of()))
        .toList();
  }

  /// Books those of a wish that fall on these days; sent again, it books nothing twice.
  public Kept book(Referral referral, Wish wish, Set<LocalDate> chosen) {
    if (!rows.keep(wish.key(), referral, wish.everyWeeks(), clock.instant())) {
      return new Kept.Done();
    }
    var booked = new ArrayList<Contact>();
    for (Diary.Day day : days(wish)) {
      if (day.starts().isEmpty() || !chosen.contains(day.on())) {
        continue;
      }
      var plan = wish.first().at(day.starts().get(), wish.first().minutes());
      switch (contacts.book(referral, plan)) {
        case Settled.Done(var now) -> {
          rows.put(wish.key(), now.id(), referral.person(), booked.size() + 1);
          booked.add(now);
        }
        case Settled.Refused(var because) -> {
          rows.drop(wish.key());
          return new Kept.Refused(because);
        }
        case Settled.ChangedMeanwhile() -> {
          return new Kept.ChangedMeanwhile();
        }
      }
    }
    tellOnce(booked);
    return new Kept.Done();
  }

  /// Whether what was sent with this key is booked already.
  boolean isBooked(UUID key, ReferralId referral) {
    return of(referral).stream().anyMatch(repeat -> repeat.id().equals(key));
  }

  /// One text or email says that something waits, not one for each.
  private void tellOnce(List<Contact> changed) {
    changed.stream()
        .skip(1)
        .forEach(one -> outbox.withdraw(one.person(), "waits/appointment/%s/".formatted(one.id())));
  }

  /// The appointments that repeat in a case.
  public List<Repeat> of(ReferralId referral) {
    return rows.of(referral);
  }

  /// To which this appointment belongs.
  public Optional<Repeat> of(Contact contact) {
    return rows.of(contact.id())
        .flatMap(
            id -> of(contact.referral()).stream().filter(one -> one.id().equals(id)).findFirst());
  }

  /// This appointment and all that follow, as far as they are still to come.
  public List<Contact> following(Contact contact) {
    return of(contact).stream()
        .flatMap(repeat -> repeat.from(contact.id()).stream())
        .flatMap(id -> contacts.find(id).stream())
        .filter(one -> one.state() instanceof Contact.State.Booked)
        .filter(one -> one.plan().starts().isAfter(clock.instant()))
        .toList();
  }

  /// Which state of things a form about these was about.
  static String seen(List<Contact> following) {
    return following.size() + "." + following.stream().mapToInt(Contact::version).sum();
  }

  /// Moves this appointment to another day and time, and all that follow by as many days to the
  /// same time.
  ///
  /// @param anyway whether they move although something stands in the way
  public Kept move(Contact from, Instant to, String seen, boolean anyway) {
    rows.of(from.id()).ifPresent(rows::lock);
    var following = following(from);
    if (following.isEmpty() || !seen(following).equals(seen)) {
      return new Kept.ChangedMeanwhile();
    }
    long shift = ChronoUnit.DAYS.between(London.day(from.plan().starts()), London.day(to));
    var days = moved(following, shift, London.time(to));
    if (days.stream().anyMatch(day -> day.starts().isEmpty())
        || (!anyway && days.stream().anyMatch(day -> !day.isFree()))) {
      return new Kept.InTheWay(days);
    }
    for (int number = 0; number < following.size(); number++) {
      var one = following.get(number);
      var starts = days.get(number).starts().orElseThrow();
      var settled = contacts.reschedule(one, starts, one.plan().minutes());
      if (!(settled instanceof Settled.Done)) {
        return refused(settled);
      }
    }
    tellOnce(following);
    return new Kept.Done();
  }

  private List<Diary.Day> moved(List<Contact> following, long shift, LocalTime time) {
    Set<ContactId> own = following.stream().map(Contact::id).collect(Collectors.toSet());
    return following.stream()
        .map(
            one -> diary.on(London.day(one.plan().starts()).plusDays(shift), time, one.plan(), own))
        .toList();
  }

  /// Cancels this appointment and all that follow.
  public Kept cancel(Contact from, Attended by, String seen) {
    rows.of(from.id()).ifPresent(rows::lock);
    var following = following(from);
    if (following.isEmpty() || !seen(following).equals(seen)) {
      return new Kept.ChangedMeanwhile();
    }
    for (Contact one : following) {
      var settled = contacts.outcome(one, new Contacts.Outcome(by, one.plan().minutes(), ""));
      if (!(settled instanceof Settled.Done)) {
        return refused(settled);
      }
    }
    tellOnce(following);
    return new Kept.Done();
  }

  private static Kept refused(Settled settled) {
    return switch (settled) {
      case Settled.Done ignored -> new Kept.Done();
      case Settled.Refused(var because) -> new Kept.Refused(because);
      case Settled.ChangedMeanwhile() -> new Kept.ChangedMeanwhile();
    };
  }

  @Override
  public List<String> about(Contact contact) {
    var words = new ArrayList<String>();
    of(contact).ifPresent(repeat -> words.add(repeat.words(contact.id()) + "."));
    if (contact.state() instanceof Contact.State.Booked
        && contact.plan().starts().isAfter(clock.instant())) {
      words.addAll(diary.inTheWay(contact.plan(), Set.of(contact.id())));
    }
    return words;
  }

  @Override
  public boolean repeats(Contact contact) {
    return following(contact).size() > 1;
  }
}
