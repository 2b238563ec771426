package org.mainstay.inside.support.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.letters.words.Field;
import org.mainstay.inside.support.letters.words.LetterWords;
import org.mainstay.inside.support.letters.words.Template;
import org.mainstay.inside.support.onward.OnwardReferral;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;

/// Fills a template in: each field that it asks for, and never more.
public final class Facts {
  private final LetterWords words;
  private final Contacts contacts;
  private final Team team;
  private final Clock clock;

  public Facts(LetterWords words, Contacts contacts, Team team, Clock clock) {
    this.words = words;
    this.contacts = contacts;
    this.team = team;
    this.clock = clock;
  }

  /// The letter as it begins.
  public String filled(
      Template template, Referral referral, OpenRecord opened, Optional<OnwardReferral> onward) {
    return template.filled(field -> of(field, referral, opened, onward).orElse(field.unknown()));
  }

  private Optional<String> of(
      Field field, Referral referral, OpenRecord opened, Optional<OnwardReferral> onward) {
    return switch (field) {
      case NAME -> Optional.of(opened.calledName().openFor(Purpose.LETTER));
      case HUB -> Optional.of(words.hub());
      case HUB_PHONE -> Optional.of(words.phone());
      case WORKER -> Optional.of(team.signed(Acting.now()));
      case TODAY -> Optional.of(London.words(LocalDate.now(clock)));
      case ASKED_ON -> Optional.of(London.words(London.day(referral.requestReceivedAt())));
      case FIRST_MET -> firstMet(referral);
      case TIMES_MET ->
          Optional.of(contacts.of(referral.id()).stream().filter(Contact::isHeld).count() + "");
      case ONWARD_TO -> of(onward, one -> opened.words(one.organisation()).openFor(Purpose.LETTER));
      case ONWARD_WHY -> of(onward, one -> one.reason().words());
      case ONWARD_ON -> of(onward, one -> London.words(one.sentOn()));
    };
  }

  private Optional<String> firstMet(Referral referral) {
    return contacts.of(referral.id()).stream()
        .filter(Contact::isHeld)
        .map(contact -> contact.plan().starts())
        .min(java.util.Comparator.naturalOrder())
        .map(starts -> London.words(London.day(starts)));
  }

  private static Optional<String> of(
      Optional<OnwardReferral> onward, Function<OnwardReferral, String> fact) {
    return onward.map(fact);
  }
}
