package org.mainstay.inside.support.pauses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.referral.came.Wrote;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pauses of every case: begun with a day to look again, and ended by somebody or by the
/// person.
public final class Pauses {
  /// How long a note or a reason may be.
  public static final int WORDS_MAX = 2_000;

  private final PauseRows rows;
  private final People people;
  private final Trail trail;
  private final About about;
  private final Fits fits;
  private final Clock clock;

  /// What a pause has to fit.
  public record About(Referrals referrals, Concerns concerns, Contacts contacts) {}

  /// How long a pause lasts at most before somebody looks again, as the handbook says.
  public record Limit(int days) {}

  public Pauses(
      JdbcClient inside, People people, Trail trail, About about, Limit limit, Clock clock) {
    this.rows = new PauseRows(inside);
    this.people = people;
    this.trail = trail;
    this.about = about;
    this.fits = new Fits(about.concerns(), limit, clock);
    this.clock = clock;
  }

  /// A wish to pause.
  public record Wish(PauseReason reason, LocalDate from, LocalDate reviewOn, String note) {}

  /// One thing that happened in a pause.
  public record Step(
      Instant at, WorkerId by, PauseState state, LocalDate reviewOn, Sealed because) {}

  /// What became of a wish to pause, to go on pausing, or to end it.
  public sealed interface Kept {
    /// It is kept.
    record Done(Pause now) implements Kept {}

    /// It cannot be; the words say why, the field which answer needs another look.
    record Refused(String field, String because) implements Kept {}

    /// Somebody else changed it meanwhile: look again.
    record ChangedMeanwhile() implements Kept {}
  }

  /// Pauses the support of a case, and tells the person until when.
  public Kept begin(Referral referral, Wish wish) {
    var before = running(referral.id());
    if (before.isPresent()) {
      return isSame(before.get(), wish)
          ? new Kept.Done(before.get())
          : new Kept.Refused("from", "Support is paused already. End that pause first.");
    }
    var refusal = fits.whole(referral, wish, of(referral.id()));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var pause =
        new Pause(
            UUID.randomUUID(),
            referral.id(),
            referral.person(),
            wish.reason(),
            wish.from(),
            wish.reviewOn(),
            PauseState.RUNNING,
            Optional.empty(),
            Acting.now(),
            people.seal(referral.person(), PauseRows.NOTE, wish.note().strip()),
            1);
    if (!rows.keep(pause)) {
      return new Kept.ChangedMeanwhile();
    }
    step(pause, "");
    tell(
        pause,
        "Your support pauses from %s. We look again on %s. If you write to us before, we go on."
            .formatted(London.words(wish.from()), London.words(wish.reviewOn())));
    return new Kept.Done(pause);
  }

  private static boolean isSame(Pause pause, Wish wish) {
    return pause.by().equals(Acting.now())
        && pause.reason() == wish.reason()
        && pause.from().equals(wish.from())
        && pause.reviewOn().equals(wish.reviewOn());
  }

  /// Somebody looked at a pause, and it goes on until another day.
  public Kept goOn(Pause seen, LocalDate reviewOn, String because) {
    var refusal = fits.longer(seen, reviewOn);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var kept = change(seen, reviewOn, PauseState.RUNNING, because);
    if (kept instanceof Kept.Done(var now)) {
      tell(
          now,
          "Your support stays paused. We look again on %s. If you write to us before, we go on."
              .formatted(London.words(reviewOn)));
    }
    return kept;
  }

  /// Somebody ends a pause: at its day or later it was looked at, before it was ended by hand.
  public Kept end(Pause seen, String because) {
    var state = seen.isDue(today()) ? PauseState.REVIEWED : PauseState.STOPPED;
    var kept = change(seen, seen.reviewOn(), state, because);
    if (kept instanceof Kept.Done(var now)) {
      tell(now, "The pause is over: your support goes on from today.");
    }
    return kept;
  }

  /// A message, or a request that was sent again: whoever writes is not waiting any more.
  @EventListener
  public void came(Wrote wrote) {
    ends(wrote.person());
  }

  /// A time that was chosen: whoever books wants to come.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.Booking) {
      ends(from.person());
    }
  }

  private void ends(PersonKey person) {
    about
        .referrals()
        .latestOf(person)
        .flatMap(referral -> running(referral.id()))
        .ifPresent(
            pause -> {
              if (change(pause, pause.reviewOn(), PauseState.PERSON_WROTE, "")
                  instanceof Kept.Done(var now)) {
                tell(now, "You wrote to us, so the pause is over. We go on from today.");
              }
            });
  }

  private Kept change(Pause seen, LocalDate reviewOn, PauseState state, String because) {
    var ended =
        state == PauseState.RUNNING
            ? Optional.<LocalDate>empty()
            : Optional.of(seen.from().isAfter(today()) ? seen.from() : today());
    if (!seen.isRunning() || !rows.change(seen, reviewOn, state, ended)) {
      return new Kept.ChangedMeanwhile();
    }
    var now =
        of(seen.referral()).stream()
            .filter(one -> one.id().equals(seen.id()))
            .findFirst()
            .orElseThrow();
    step(now, because);
    return new Kept.Done(now);
  }

  /// The pauses of a case, latest first.
  public List<Pause> of(ReferralId referral) {
    return rows.of(referral);
  }

  /// The pause of a case that has not ended.
  public Optional<Pause> running(ReferralId referral) {
    return of(referral).stream().filter(Pause::isRunning).findFirst();
  }

  /// All pauses of open cases that have not ended, whoever is to be looked at first comes first.
  List<Pause> running() {
    return rows.running();
  }

  /// What happened in a pause, oldest first.
  public List<Step> steps(Pause pause) {
    return rows.steps(pause.id());
  }

  /// How long somebody has waited for support, without what is left out.
  public WaitClock waited(Referral referral) {
    var began =
        about.contacts().of(referral.id()).stream()
            .filter(Contact::isTreatment)
            .map(contact -> London.day(contact.plan().starts()))
            .min(LocalDate::compareTo);
    return WaitClock.of(
        London.day(referral.requestReceivedAt()), began, of(referral.id()), today());
  }

  /// The appointments that are booked within a pause, earliest first.
  List<Contact> bookedIn(Pause pause) {
    return about.contacts().of(pause.referral()).reversed().stream()
        .filter(contact -> contact.state() instanceof Contact.State.Booked)
        .filter(contact -> contact.plan().starts().isAfter(clock.instant()))
        .filter(contact -> !London.day(contact.plan().starts()).isBefore(pause.from()))
        .filter(contact -> London.day(contact.plan().starts()).isBefore(pause.reviewOn()))
        .toList();
  }

  /// Whether a concern is open of which nobody has fixed when the huddle talks about it again.
  boolean isConcernWithoutDate(ReferralId referral) {
    return fits.isConcernWithoutDate(referral);
  }

  /// The cases of which that is so.
  Set<ReferralId> concernsWithoutDate() {
    return about.concerns().open().stream()
        .filter(concern -> concern.reviewOn().isEmpty())
        .map(Concern::referral)
        .collect(Collectors.toSet());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private void step(Pause now, String because) {
    rows.step(now, clock.instant(), people.seal(now.person(), PauseRows.BECAUSE, because.strip()));
    trail.write(now.person().value(), "paused", now.state().words());
  }

  private void tell(Pause now, String words) {
    people.tell(
        now.person(),
        "pause/" + now.id() + "/" + now.version(),
        new BoxItem.Happened(clock.instant(), words));
  }
}
