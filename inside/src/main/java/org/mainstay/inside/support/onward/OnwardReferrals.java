package org.mainstay.inside.support.onward;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.Trail;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everybody who was referred on; each is followed until there is an answer.
public final class OnwardReferrals {
  /// To whom, and what else is written down, may be so long.
  public static final int ORGANISATION_MAX = 200;

  public static final int NOTE_MAX = 4_000;

  /// The team asks again after so many days if nobody says otherwise.
  static final int ASK_AGAIN_DAYS = 14;

  private final OnwardRows rows;
  private final People people;
  private final Trail trail;
  private final Referrals referrals;
  private final Clock clock;

  public OnwardReferrals(
      JdbcClient inside, People people, Trail trail, Referrals referrals, Clock clock) {
    this.rows = new OnwardRows(inside);
    this.people = people;
    this.trail = trail;
    this.referrals = referrals;
    this.clock = clock;
  }

  /// A wish to refer somebody on.
  ///
  /// @param sentOn the day on which it was sent, or proposed
  /// @param state sent already, or proposed and still to be sent
  public record Wish(
      String organisation,
      OnwardReason reason,
      LocalDate sentOn,
      LocalDate askAgainOn,
      OnwardState state) {
    /// It was sent already.
    public Wish(String organisation, OnwardReason reason, LocalDate sentOn, LocalDate askAgainOn) {
      this(organisation, reason, sentOn, askAgainOn, OnwardState.SENT);
    }
  }

  /// What became of an onward referral, as a worker heard it.
  ///
  /// @param askAgainOn when to ask again, if there is no answer yet
  public record News(OnwardState state, LocalDate on, LocalDate askAgainOn, String note) {}

  /// What became of a wish to keep or change an onward referral.
  public sealed interface Kept {
    /// It is kept.
    record Done(OnwardReferral now) implements Kept {}

    /// It cannot be; the words say why.
    record Refused(String because) implements Kept {}

    /// Somebody else changed it meanwhile: look again.
    record ChangedMeanwhile() implements Kept {}
  }

  /// Keeps that somebody was referred on, and tells them once it is sent.
  public Kept send(Referral referral, Wish wish) {
    if (!referral.stage().isOpen()) {
      return new Kept.Refused("Support has ended: nobody would follow it.");
    }
    var refusal = refusal(referral, wish.sentOn());
    if (refusal.isPresent()) {
      return new Kept.Refused(refusal.get());
    }
    var now =
        new OnwardReferral(
            new OnwardId(UUID.randomUUID()),
            referral.id(),
            referral.person(),
            people.seal(referral.person(), OnwardRows.ORGANISATION, wish.organisation().strip()),
            wish.reason(),
            wish.sentOn(),
            new OnwardReferral.Standing(wish.state(), wish.sentOn(), wish.askAgainOn()),
            1);
    rows.keep(now);
    keepStep(now, wish.sentOn(), "");
    tell(now);
    if (!now.isProposed()) {
      follow(now);
    }
    return new Kept.Done(now);
  }

  /// Its letter left the hub: from this day it counts as sent.
  public void leftWithLetter(OnwardId id, LocalDate day) {
    find(id)
        .filter(OnwardReferral::isProposed)
        .ifPresent(
            one -> {
              var again = one.standing().askAgainOn();
              var later = again.isAfter(day) ? again : day.plusDays(ASK_AGAIN_DAYS);
              hears(one, new News(OnwardState.SENT, day, later, ""));
            });
  }

  private void follow(OnwardReferral now) {
    var referral = referrals.find(now.referral()).orElseThrow();
    if (referral.stage() != Stage.IN_SUPPORT || now.reason() == OnwardReason.TRANSFER) {
      follow(referral.id(), Stage.REFERRED_ON, "Referred on, to be followed until accepted");
    }
  }

  /// Keeps what became of it; a no brings the case back to the huddle.
  public Kept hears(OnwardReferral seen, News news) {
    if (!seen.standing().state().next().contains(news.state())) {
      return new Kept.Refused(
          "That cannot come after “%s”.".formatted(seen.standing().state().words()));
    }
    if (news.on().isBefore(seen.standing().since())) {
      return new Kept.Refused(
          "That day is before the last news, of %s."
              .formatted(London.words(seen.standing().since())));
    }
    if (news.on().isAfter(today())) {
      return new Kept.Refused("The day of the news cannot be in the future.");
    }
    var standing = new OnwardReferral.Standing(news.state(), news.on(), news.askAgainOn());
    if (!rows.change(seen, standing)) {
      return new Kept.ChangedMeanwhile();
    }
    var now = rows.find(seen.id()).orElseThrow();
    keepStep(now, news.on(), news.note());
    if (news.state() != seen.standing().state()) {
      tell(now);
    }
    if (seen.isProposed() && news.state() == OnwardState.SENT) {
      follow(now);
    }
    if (news.state() == OnwardState.DECLINED) {
      referrals
          .find(now.referral())
          .filter(referral -> referral.stage() == Stage.REFERRED_ON)
          .ifPresent(
              referral -> follow(referral.id(), Stage.HUDDLE, "The onward referral was declined"));
    }
    return new Kept.Done(now);
  }

  /// Keeps why a case ended although nobody had answered.
  public void leaveUnanswered(ReferralId referral, String because) {
    unansweredOf(referral).forEach(one -> keepNote(one, today(), because));
  }

  /// This onward referral; empty if there is none that the acting worker may see.
  public Optional<OnwardReferral> find(OnwardId id) {
    return rows.find(id);
  }

  /// The onward referrals of a case, latest first.
  public List<OnwardReferral> of(ReferralId referral) {
    return rows.of(referral);
  }

  /// Those of a case that nobody has answered yet.
  public List<OnwardReferral> unansweredOf(ReferralId referral) {
    return of(referral).stream().filter(OnwardReferral::isUnanswered).toList();
  }

  /// All of open cases that nobody has answered yet, whoever is to be asked first comes first.
  public List<OnwardReferral> unanswered() {
    return rows.unanswered();
  }

  /// What happened so far, oldest first.
  public List<OnwardReferral.Step> steps(OnwardId id) {
    return rows.steps(id);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Optional<String> refusal(Referral referral, LocalDate sentOn) {
    var asked = London.day(referral.requestReceivedAt());
    if (sentOn.isBefore(asked)) {
      return Optional.of(
          "That day is before the request, which came on %s.".formatted(London.words(asked)));
    }
    return sentOn.isAfter(today())
        ? Optional.of("The day on which it was sent cannot be in the future.")
        : Optional.empty();
  }

  private void keepStep(OnwardReferral now, LocalDate on, String note) {
    keepNote(now, on, note);
    trail.write(now.person().value(), "referred on", now.standing().state().words());
  }

  private void tell(OnwardReferral now) {
    words(now.standing().state())
        .ifPresent(
            words ->
                people.tell(
                    now.person(),
                    "onward/" + now.id() + "/" + now.version(),
                    new BoxItem.Happened(clock.instant(), words)));
  }

  private void keepNote(OnwardReferral now, LocalDate on, String note) {
    rows.keepStep(
        now,
        clock.instant().atOffset(ZoneOffset.UTC),
        on,
        people.seal(now.person(), OnwardRows.NOTE, note.strip()));
  }

  /// Moves the case on, where that stage may follow; otherwise leaves it.
  private void follow(ReferralId id, Stage to, String because) {
    var now = referrals.find(id).orElseThrow();
    if (now.stage().next().contains(to)) {
      referrals.move(now, to, now.holder(), because);
    }
  }

  /// What the person reads on their own page, which names nobody.
  private static Optional<String> words(OnwardState state) {
    return switch (state) {
      case SENT ->
          Optional.of(
              "We have asked another service to help you. We keep asking until they answer.");
      case ACCEPTED ->
          Optional.of("The service we asked can help you. We will tell you what happens next.");
      case DECLINED ->
          Optional.of(
              "The service we asked cannot take this on. We are still here, and look for another way with you.");
      case PROPOSED, RECEIVED, ATTENDED, NOT_SENT -> Optional.empty();
    };
  }
}
