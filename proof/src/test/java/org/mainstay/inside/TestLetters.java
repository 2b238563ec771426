package org.mainstay.inside;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.inside.messages.Messenger;
import org.mainstay.inside.support.letters.CopiedLetters;
import org.mainstay.inside.support.letters.Facts;
import org.mainstay.inside.support.letters.LetterConsents;
import org.mainstay.inside.support.letters.LetterReminders;
import org.mainstay.inside.support.letters.Letters;
import org.mainstay.inside.support.letters.Posting;
import org.mainstay.inside.support.letters.TakingBack;
import org.mainstay.inside.support.letters.pages.ConsentPages;
import org.mainstay.inside.support.letters.pages.LetterPages;
import org.mainstay.inside.support.letters.pages.OneLetterPages;
import org.mainstay.inside.support.letters.words.LetterWords;

/// The letters, as the house puts them together, and secure mail that remembers what it took.
public final class TestLetters {
  public final LetterWords words = Handbook.read(Path.of("../handbook")).caseWork().letters();
  public final LetterConsents consents;
  public final Letters letters;
  public final TakingBack takingBack;
  public final Posting posting;
  public final List<Messenger.Parcel> taken = new ArrayList<>();
  public final Deque<Messenger.Handed> answers = new ArrayDeque<>();
  private final Posting.Sender sender;
  private final TestInside house;

  public TestLetters(TestInside house) {
    this.house = house;
    consents = new LetterConsents(house.inside, house.people, house.trail, house.clock);
    letters =
        new Letters(house.inside, consents, house.onward, house.people, house.trail, house.clock);
    takingBack = new TakingBack(consents, letters);
    sender = new Posting.Sender(Optional.of(new SecureMail()), words);
    posting = new Posting(house.inside, letters, house.once, house.people, sender, house.clock);
  }

  public LetterPages pages() {
    return new LetterPages(
        house.cases,
        letters,
        words,
        new Facts(words, house.contacts, house.team, house.clock),
        house.onward);
  }

  public OneLetterPages one() {
    return new OneLetterPages(house.cases, letters, consents, sender, house.team);
  }

  /// The same in a hub without secure mail.
  public OneLetterPages withoutMail() {
    var none = new Posting.Sender(Optional.empty(), words);
    return new OneLetterPages(house.cases, letters, consents, none, house.team);
  }

  public ConsentPages consentPages() {
    return new ConsentPages(house.cases, consents, takingBack, house.clock);
  }

  public LetterReminders reminders() {
    return new LetterReminders(letters);
  }

  public CopiedLetters copied() {
    return new CopiedLetters(house.referrals, letters, consents, house.team, house.clock);
  }

  /// Takes everything unless it is told otherwise.
  private final class SecureMail implements Messenger {
    @Override
    public Handed handOver(Parcel parcel) {
      var answer = answers.isEmpty() ? new Handed.Accepted("ref") : answers.removeFirst();
      if (answer instanceof Handed.Accepted) {
        taken.add(parcel);
      }
      return answer;
    }

    @Override
    public Standing ask(UUID reference) {
      return new Standing.CannotTell(true);
    }

    @Override
    public boolean hearsOfArrival() {
      return false;
    }

    @Override
    public boolean reachesPeople() {
      return true;
    }
  }
}
