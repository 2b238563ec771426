package org.mainstay.inside.support.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.letters.words.LetterText;
import org.mainstay.inside.support.onward.OnwardReferrals;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The letters of cases: kept sealed, and none to somebody else leaves without a consent that
/// holds.
public final class Letters {
  /// A letter has so many characters at most.
  public static final int WORDS_MAX = 20_000;

  private final LetterRows rows;
  private final LetterConsents consents;
  private final OnwardReferrals onward;
  private final People people;
  private final Trail trail;
  private final Clock clock;

  public Letters(
      JdbcClient inside,
      LetterConsents consents,
      OnwardReferrals onward,
      People people,
      Trail trail,
      Clock clock) {
    this.rows = new LetterRows(inside);
    this.consents = consents;
    this.onward = onward;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /// How a letter is to leave.
  ///
  /// @param to to whom, by name
  /// @param address where secure mail takes it, blank if it is printed
  /// @param consent under which consent
  public record Leaving(String to, String address, Optional<UUID> consent) {}

  /// What became of a wish to change a letter.
  public sealed interface Settled {
    /// It is done.
    record Done(Letter now) implements Settled {}

    /// It cannot be; the words say why.
    record Refused(String because) implements Settled {}

    /// Somebody else changed it meanwhile: look again.
    record ChangedMeanwhile() implements Settled {}
  }

  /// Keeps a draft.
  ///
  /// @param number the number after the last letter that the writer saw in the case
  /// @return empty if a letter with this number is there already
  public Optional<Letter> draft(Referral referral, int number, Letter.Kind kind, String words) {
    var letter =
        new Letter(
            new LetterId(UUID.randomUUID()),
            referral.id(),
            referral.person(),
            number,
            kind,
            people.seal(referral.person(), LetterRows.WORDS, words.strip()),
            Letter.Way.NONE,
            new Letter.Standing(LetterState.DRAFTED, clock.instant(), Acting.now()),
            1);
    if (!rows.keep(letter)) {
      return Optional.empty();
    }
    step(letter, LetterState.DRAFTED);
    return Optional.of(letter);
  }

  /// Changes the words of a draft.
  public Settled change(Letter seen, String words) {
    return settle(
        seen,
        people.seal(seen.person(), LetterRows.WORDS, words.strip()),
        seen.way(),
        LetterState.DRAFTED);
  }

  /// Freezes a draft on paper, or queues it for secure mail; no word is changed from here on.
  ///
  /// @param words as they stand in it, so that nothing unfinished leaves
  public Settled leave(Letter seen, String words, Leaving how) {
    if (LetterText.read(words).isUnfinished()) {
      return new Settled.Refused(
          "Something is still to be written: look for “%s”."
              .formatted(LetterText.TO_WRITE.strip()));
    }
    var to = how.address().isBlank() ? LetterState.PRINTED : LetterState.SENDING;
    var way =
        new Letter.Way(
            sealed(seen, LetterRows.TO, how.to()),
            sealed(seen, LetterRows.ADDRESS, how.address()),
            how.consent());
    return settle(seen, seen.words(), way, to);
  }

  /// Keeps what became of a letter.
  public Settled move(Letter seen, LetterState to) {
    return settle(seen, seen.words(), seen.way(), to);
  }

  /// Withdraws what is on its way under a consent that was taken back.
  public void stopUnder(UUID consent) {
    rows.under(consent).forEach(letter -> move(letter, LetterState.WITHDRAWN));
  }

  /// This letter; empty if there is none that whoever acts may see.
  public Optional<Letter> find(LetterId id) {
    return rows.find(id);
  }

  /// The letters of a case, latest first.
  public List<Letter> of(ReferralId referral) {
    return rows.of(referral);
  }

  /// Those that came back and that nobody has seen to.
  public List<Letter> cameBack() {
    return rows.cameBack();
  }

  /// What happened to a letter so far, oldest first.
  public List<Letter.Step> steps(LetterId id) {
    return rows.steps(id);
  }

  /// Why this may not leave now; empty if it may.
  Optional<String> stopped(Letter letter, Letter.Way way) {
    if (!letter.whom().needsConsent()) {
      return Optional.empty();
    }
    var consent =
        way.consent().flatMap(consents::find).filter(it -> it.referral().equals(letter.referral()));
    return consent.isEmpty()
        ? Optional.of(
            "Nothing leaves to %s without their consent: keep what they agreed to first."
                .formatted(letter.whom().words()))
        : consent.get().refusal(letter.whom(), today());
  }

  private Settled settle(Letter seen, Sealed words, Letter.Way way, LetterState to) {
    if (!seen.state().next().contains(to)) {
      return new Settled.Refused("That cannot come after “%s”.".formatted(seen.state().words()));
    }
    var stopped = to.needsConsent() ? stopped(seen, way) : Optional.<String>empty();
    if (stopped.isPresent()) {
      return new Settled.Refused(stopped.get());
    }
    if (!rows.change(seen, words, way, to, clock.instant())) {
      return new Settled.ChangedMeanwhile();
    }
    var now = rows.find(seen.id()).orElseThrow();
    step(now, to);
    tell(now);
    return new Settled.Done(now);
  }

  private void step(Letter letter, LetterState state) {
    rows.keepStep(letter, state, clock.instant());
    trail.write(
        letter.person().value(),
        "letter",
        "for %s: %s".formatted(letter.whom().words(), state.words()));
  }

  /// The person reads that a letter left, and if it came back; its onward referral counts as sent.
  private void tell(Letter now) {
    switch (now.state()) {
      case SENT, POSTED -> {
        tell(now, now.whom().sent());
        now.kind().onward().ifPresent(one -> onward.leftWithLetter(one, today()));
      }
      case BOUNCED -> tell(now, now.whom().cameBack());
      case DRAFTED, PRINTED, SENDING, LEAVING, DELIVERED, WITHDRAWN -> {}
    }
  }

  private void tell(Letter now, String words) {
    Instant at = clock.instant();
    people.tell(
        now.person(), "letter/" + now.id() + "/" + now.version(), new BoxItem.Happened(at, words));
  }

  private Optional<Sealed> sealed(Letter letter, String column, String words) {
    return words.isBlank()
        ? Optional.empty()
        : Optional.of(people.seal(letter.person(), column, words.strip()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
