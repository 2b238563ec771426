package org.mainstay.inside.support.letters;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.mainstay.inside.messages.Channel;
import org.mainstay.inside.messages.Messenger;
import org.mainstay.inside.messages.Messenger.Handed;
import org.mainstay.inside.messages.Messenger.Parcel;
import org.mainstay.inside.messages.Why;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.support.letters.words.LetterText;
import org.mainstay.inside.support.letters.words.LetterWords;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Hands letters to secure mail, whenever the process is killed.
///
/// That a letter is leaving is committed before the server hears of it. One found in between is
/// handed over again under the same number, by which an inbox drops the repeat.
public final class Posting {
  private static final int ROUND_MAX = 100;
  private static final int ATTEMPTS_MAX = 8;

  /// Longer than any call to a server takes.
  private static final Duration SETTLES = Duration.ofMinutes(3);

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final LetterRows rows;
  private final Letters letters;
  private final TransactionOperations once;
  private final People people;
  private final Sender sender;
  private final InstantSource clock;

  /// Who sends, and what the handbook says of it.
  ///
  /// @param mail secure mail, empty if this hub has none
  public record Sender(Optional<Messenger> mail, LetterWords words) {
    /// Whether letters can be sent at all.
    public boolean isSetUp() {
      return mail.isPresent() && !words.mail().domains().isEmpty();
    }
  }

  public Posting(
      JdbcClient inside,
      Letters letters,
      TransactionOperations once,
      People people,
      Sender sender,
      InstantSource clock) {
    this.rows = new LetterRows(inside);
    this.letters = letters;
    this.once = once;
    this.people = people;
    this.sender = sender;
    this.clock = clock;
  }

  private record Ready(LetterId id, int attempts, Parcel parcel) {}

  /// Sends what is due.
  public void round() {
    sender.mail().ifPresent(mail -> Acting.as(Acting.HOUSE, () -> round(mail)));
  }

  private int round(Messenger mail) {
    int seenTo = 0;
    for (var taken = take(); taken.isPresent() && seenTo < ROUND_MAX; taken = take()) {
      var due = taken.get();
      done(() -> ready(due)).ifPresent(ready -> handOver(mail, ready));
      seenTo++;
    }
    return seenTo;
  }

  /// An email came back, however long after it was handed over.
  public void cameBack(UUID letter, Why why) {
    Acting.as(Acting.HOUSE, () -> done(() -> becomes(new LetterId(letter), LetterState.BOUNCED)));
  }

  private Optional<LetterRows.Taken> take() {
    return done(() -> rows.takeDue(clock.instant(), SETTLES));
  }

  /// The letter as it leaves, unless it must not leave any more.
  private Optional<Ready> ready(LetterRows.Taken taken) {
    var letter = rows.find(taken.id()).orElseThrow();
    if (letters.stopped(letter, letter.way()).isPresent() || taken.attempts() > ATTEMPTS_MAX) {
      // Where it may have left already, nobody is told that it did not.
      boolean mayHaveLeft = letter.state() == LetterState.LEAVING;
      letters.move(letter, mayHaveLeft ? LetterState.BOUNCED : LetterState.WITHDRAWN);
      return Optional.empty();
    }
    if (letter.state() == LetterState.SENDING) {
      letters.move(letter, LetterState.LEAVING);
      rows.dueAgain(letter.id(), clock.instant().plus(SETTLES));
    }
    return people
        .open(letter.person(), Purpose.LETTER)
        .map(
            opened ->
                new Ready(
                    letter.id(),
                    taken.attempts(),
                    new Parcel(
                        letter.id().value(),
                        Channel.EMAIL,
                        opened.words(letter.way().address().orElseThrow()).openFor(Purpose.LETTER),
                        sender.words().mail().subject(),
                        LetterText.read(opened.words(letter.words()).openFor(Purpose.LETTER))
                            .plain())));
  }

  private void handOver(Messenger mail, Ready ready) {
    switch (mail.handOver(ready.parcel())) {
      case Handed.Accepted ignored -> done(() -> becomes(ready.id(), LetterState.SENT));
      case Handed.Refused ignored -> done(() -> becomes(ready.id(), LetterState.BOUNCED));
      case Handed.Later() -> done(() -> later(ready));
      // It stays as it is, and is handed over again once the attempt has settled.
      case Handed.Unknown() -> {}
    }
  }

  private boolean later(Ready ready) {
    if (ready.attempts() >= ATTEMPTS_MAX) {
      return becomes(ready.id(), LetterState.BOUNCED);
    }
    boolean changed = becomes(ready.id(), LetterState.SENDING);
    rows.dueAgain(ready.id(), clock.instant().plus(PAUSE.multipliedBy(ready.attempts())));
    return changed;
  }

  private boolean becomes(LetterId id, LetterState to) {
    return rows.find(id)
        .filter(letter -> letter.state().next().contains(to))
        .map(letter -> letters.move(letter, to) instanceof Letters.Settled.Done)
        .orElse(false);
  }

  private <T> T done(Supplier<T> work) {
    return Objects.requireNonNull(once.execute(_ -> work.get()));
  }
}
