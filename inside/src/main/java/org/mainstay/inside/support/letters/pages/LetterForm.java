package org.mainstay.inside.support.letters.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.TypedForm;
import org.mainstay.inside.support.letters.LetterConsent;
import org.mainstay.inside.support.letters.Letters;
import org.mainstay.inside.support.letters.words.Audience;
import org.mainstay.inside.support.letters.words.LetterText;
import org.mainstay.inside.support.letters.words.LetterWords.SecureMail;

/// What a worker typed about a letter, and what of it needs another look.
public final class LetterForm extends TypedForm {
  private static final int TO_MAX = 200;
  private static final int WHAT_MAX = 2_000;
  private static final int MONTHS_USUAL = 6;
  private static final int YEARS_MAX = 1;

  private LetterForm(Map<String, String> sent) {
    super(sent);
  }

  /// As it was sent.
  static LetterForm of(Map<String, String> sent) {
    return new LetterForm(sent);
  }

  /// Ready for a consent: given today, for half a year.
  static LetterForm freshConsent(LocalDate today) {
    var ready = new HashMap<>(London.boxes("given", today));
    ready.putAll(London.boxes("until", today.plusMonths(MONTHS_USUAL)));
    return new LetterForm(ready);
  }

  /// A further thing that needs another look.
  LetterForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  /// The same words, after a look at what somebody changed meanwhile.
  LetterForm seeing(int version) {
    var again = new HashMap<>(sent());
    again.put("version", version + "");
    return new LetterForm(again);
  }

  int number(String name) {
    return value(name).matches("\\d{1,6}") ? Integer.parseInt(value(name)) : 0;
  }

  /// The words of the letter, if they are a letter.
  Optional<String> words() {
    var words = value("words");
    if (words.length() > Letters.WORDS_MAX) {
      refuse("words", "A letter has 20,000 characters at most: shorten it");
    } else if (!LetterText.read(words).hasHeading()) {
      refuse("words", "Begin with a line such as “# About our meetings”: what the letter is about");
    }
    return isFine() ? Optional.of(words) : Optional.empty();
  }

  /// How it is to be printed, if all of it was given.
  Optional<Letters.Leaving> onPaper(Audience whom) {
    var to = to(whom);
    return isFine() ? Optional.of(new Letters.Leaving(to, "", consent())) : Optional.empty();
  }

  /// How it is to be sent, if the same safe address was typed twice.
  Optional<Letters.Leaving> bySecureMail(Audience whom, SecureMail mail) {
    var to = to(whom);
    var address = value("address").strip();
    if (!mail.isSafe(address)) {
      refuse(
          "address",
          "Letters go to addresses of %s only: type one of those, or print the letter"
              .formatted(String.join(", ", mail.domains())));
    } else if (!address.equalsIgnoreCase(value("again").strip())) {
      refuse("again", "The two addresses are not the same: type both again");
    }
    return isFine() ? Optional.of(new Letters.Leaving(to, address, consent())) : Optional.empty();
  }

  private String to(Audience whom) {
    var to = value("to").strip();
    if (to.length() > TO_MAX || (to.isEmpty() && whom.needsConsent())) {
      refuse("to", "Type to whom it goes, in 200 characters at most");
    }
    return to;
  }

  private Optional<UUID> consent() {
    try {
      return value("consent").isEmpty()
          ? Optional.empty()
          : Optional.of(UUID.fromString(value("consent")));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  /// What they agreed to, if all of it was given.
  Optional<LetterConsent.Wish> wish(LocalDate today) {
    var whom =
        needed(
            Audience.find(value("whom")).filter(Audience::needsConsent),
            "whom",
            "Choose for whom letters may be");
    var who = words("who", TO_MAX, "Type to whom we may write, in 200 characters at most");
    var what = words("what", WHAT_MAX, "Type all that we may write, in 2,000 characters at most");
    if (!value("said").equals("yes")) {
      refuse("said", "Tick it once they have agreed");
    }
    var given =
        needed(
            London.typedDay(sent(), "given").filter(day -> !day.isAfter(today)),
            "given",
            "Type the day on which they agreed, today or before");
    var until =
        needed(
            London.typedDay(sent(), "until")
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS_MAX))),
            "until",
            "Type the last day, today or later, a year from now at most");
    return isFine()
        ? Optional.of(
            new LetterConsent.Wish(
                whom.orElseThrow(), who, what, given.orElseThrow(), until.orElseThrow()))
        : Optional.empty();
  }

  private String words(String name, int max, String otherwise) {
    var words = value(name).strip();
    if (words.isEmpty() || words.length() > max) {
      refuse(name, otherwise);
    }
    return words;
  }
}
