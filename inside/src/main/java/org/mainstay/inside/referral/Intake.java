package org.mainstay.inside.referral;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.came.CodeLost;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.referral.came.ShutOutAgain;
import org.mainstay.inside.referral.came.Wrote;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.letter.LostCode;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.letter.Post;
import org.mainstay.letterbox.letter.SealedLetter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/// Takes the post in: each letter in one transaction, so that it is wholly in the record or waits.
public final class Intake {
  private final Post post;
  private final LetterOpener opener;
  private final People people;
  private final Desk desk;
  private final TransactionOperations inside;
  private final InstantSource clock;

  /// Takes letters that belong to nobody's record.
  public interface OtherLetters {
    /// Keeps this letter, still sealed, if it is one of them.
    ///
    /// @return whether it was kept
    boolean keeps(SealedLetter letter, Letter opened);
  }

  /// Where what comes in is put.
  ///
  /// @param others keeps what is about no person
  public record Desk(
      Referrals referrals,
      Messages messages,
      ApplicationEventPublisher events,
      OtherLetters others) {}

  public Intake(
      Post post,
      LetterOpener opener,
      People people,
      Desk desk,
      TransactionOperations inside,
      InstantSource clock) {
    this.post = post;
    this.opener = opener;
    this.people = people;
    this.desk = desk;
    this.inside = inside;
    this.clock = clock;
  }

  /// Takes in all that waits.
  ///
  /// @return how many letters were taken in or put aside
  public int takeInAll() {
    int count = 0;
    while (Acting.as(Acting.HOUSE, this::takeInNext)) {
      count++;
    }
    return count;
  }

  private boolean takeInNext() {
    return Boolean.TRUE.equals(
        inside.execute(
            ignored -> {
              Optional<SealedLetter> letter = post.next();
              letter.ifPresent(this::takeIn);
              return letter.isPresent();
            }));
  }

  private void takeIn(SealedLetter letter) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    LetterOpener.Opened opened;
    try {
      opened = opener.open(letter);
    } catch (IllegalStateException changedOrForeign) {
      // It stays, sealed, and the team is told: one bad letter must not stop the others.
      post.putAside(letter.id(), now);
      return;
    }
    var known = people.byLookup(letter.lookup());
    if (known.isEmpty() && !isFromAnybody(opened.letter())) {
      if (desk.others().keeps(letter, opened.letter())) {
        post.takenIn(letter, now);
      } else {
        // Words of somebody who is not here: kept for a human, never dropped.
        post.putAside(letter.id(), now);
      }
      return;
    }
    switch (opened.letter()) {
      case Letter.TeamRequest _, Letter.ManagerQuestion _ ->
          desk.others().keeps(letter, opened.letter());
      case Letter.Request request -> request(request, opened, known, letter);
      case Letter.Equality equality ->
          known.ifPresent(person -> people.keepEquality(person, equality.answers()));
      case Letter.Message message ->
          known.ifPresent(
              person -> {
                desk.messages().arrived(person, message.text(), letter.postedAt());
                desk.events().publishEvent(new Wrote(person, letter.postedAt()));
              });
      case LostCode lost -> desk.events().publishEvent(new CodeLost(lost, letter.postedAt()));
      case OwnPage own ->
          known.ifPresent(
              person ->
                  desk.events().publishEvent(new FromOwnPage(person, own, letter.postedAt())));
    }
    post.takenIn(letter, now);
  }

  /// Whether a letter need not come from somebody who is here already.
  private static boolean isFromAnybody(Letter letter) {
    return letter instanceof Letter.Request || letter instanceof LostCode;
  }

  private void request(
      Letter.Request request,
      LetterOpener.Opened opened,
      Optional<PersonKey> known,
      SealedLetter letter) {
    var person = known.orElseGet(() -> people.welcome(opened, request.identity()));
    boolean shutsOutAgain =
        known.filter(sender -> people.changed(sender, request.identity())).isPresent();
    // An ended referral is never opened again: whoever comes back gets a new one.
    var open = known.flatMap(desk.referrals()::latestOf).filter(one -> one.stage().isOpen());
    if (open.isPresent()) {
      // Sent again with other words: what was added is kept beside the first, never over it.
      desk.messages().arrived(person, request.asked().inOwnWords(), letter.postedAt());
      desk.events().publishEvent(new Wrote(person, letter.postedAt()));
    }
    var id = new ReferralId(letter.idOf("referral"));
    var source = request.asked().invited().by().code();
    var referral =
        open.orElseGet(() -> desk.referrals().receive(id, person, source, letter.postedAt()));
    desk.events().publishEvent(new ReferralReceived(referral.id(), person, request.asked()));
    if (shutsOutAgain) {
      desk.events().publishEvent(new ShutOutAgain(person, letter.postedAt()));
    }
  }
}
