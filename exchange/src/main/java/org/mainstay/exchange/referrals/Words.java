package org.mainstay.exchange.referrals;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.inside.counting.EthnicAnswers;
import org.mainstay.inside.counting.Need;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Word;

/// Reads the columns that an old system may have, into the words of the frame.
final class Words {
  private static final Set<String> UNKNOWN =
      Set.of("", "unknown", "not known", "not stated", "not-stated-or-other", "prefer not to say");
  private static final int AGE_MAX = 120;
  private static final int DAYS_MAX = 3660;
  private static final int SESSIONS_MAX = 1000;

  private static final Map<String, Sex> SEXES =
      Map.ofEntries(
          Map.entry("women", Sex.WOMEN),
          Map.entry("woman", Sex.WOMEN),
          Map.entry("female", Sex.WOMEN),
          Map.entry("f", Sex.WOMEN),
          Map.entry("men", Sex.MEN),
          Map.entry("man", Sex.MEN),
          Map.entry("male", Sex.MEN),
          Map.entry("m", Sex.MEN));

  private Words() {}

  static Optional<String> sex(Cell cell) {
    return known(cell, SEXES, "women, men, or blank").map(Sex::word);
  }

  static Optional<String> ageBand(Cell cell) {
    return oneOf(cell, AgeBand.values(), AgeBand::word).map(AgeBand::word);
  }

  /// The band of an age in whole years on the first day of the contract year.
  static Optional<String> age(Cell cell) {
    return number(cell, 0, AGE_MAX).map(years -> band(years).word());
  }

  private static AgeBand band(int years) {
    if (years < 25) {
      return AgeBand.UNDER_25;
    }
    if (years < 35) {
      return AgeBand.FROM_25_TO_34;
    }
    if (years < 45) {
      return AgeBand.FROM_35_TO_44;
    }
    return years < 55 ? AgeBand.FROM_45_TO_54 : AgeBand.FROM_55;
  }

  static Optional<String> ethnicGroup(Cell cell) {
    if (unknown(cell)) {
      return Optional.empty();
    }
    var group = EthnicAnswers.read(cell.text());
    if (group.isEmpty()) {
      cell.odd("is none of white, mixed, asian, black, other, a code A to S or Z, or blank");
    }
    return group.map(known -> known.word());
  }

  static Optional<String> staffGroup(Cell cell) {
    return named(cell).map(Word::ofStaffGroup);
  }

  static Optional<String> need(Cell cell) {
    return oneOf(cell, Need.values(), Need::word).map(Need::word);
  }

  /// The words of a directorate and of a division in it.
  static Set<String> place(Cell directorate, Cell division) {
    var words = new TreeSet<String>();
    named(directorate).map(Word::ofDirectorate).ifPresent(words::add);
    if (!division.isBlank() && directorate.isBlank()) {
      division.odd("has a division without a directorate");
    } else if (named(division).isPresent() && named(directorate).isPresent()) {
      words.add(Word.ofDivision(directorate.text(), division.text()));
    }
    return words;
  }

  static Optional<Course> waitDays(Cell cell) {
    return number(cell, 0, DAYS_MAX).map(Course.Wait::of);
  }

  /// Nobody was supported no times: then nothing is told.
  static Optional<Course> sessions(Cell cell) {
    return number(cell, 0, SESSIONS_MAX).filter(times -> times > 0).map(Course.Support::of);
  }

  static Optional<Course> outcome(Cell cell) {
    return oneOf(cell, Course.Outcome.values(), Course.Outcome::word).map(Course.class::cast);
  }

  static Optional<Course> work(Cell cell) {
    return oneOf(cell, Course.Work.values(), Course.Work::word).map(Course.class::cast);
  }

  /// One of an enum's words, with or without what stands before the colon.
  private static <E> Optional<E> oneOf(Cell cell, E[] all, Function<E, String> word) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    var names = new ArrayList<String>();
    for (E one : all) {
      String whole = word.apply(one);
      String name = whole.substring(whole.indexOf(':') + 1);
      names.add(name);
      if (name.equals(small(cell)) || whole.equals(small(cell))) {
        return Optional.of(one);
      }
    }
    if (unknown(cell)) {
      return Optional.empty();
    }
    cell.odd("is none of " + String.join(", ", names) + ", or blank");
    return Optional.empty();
  }

  private static <E> Optional<E> known(Cell cell, Map<String, E> words, String which) {
    if (unknown(cell)) {
      return Optional.empty();
    }
    var found = Optional.ofNullable(words.get(small(cell)));
    if (found.isEmpty()) {
      cell.odd("is none of " + which);
    }
    return found;
  }

  private static Optional<Integer> number(Cell cell, int least, int most) {
    if (unknown(cell)) {
      return Optional.empty();
    }
    boolean isNumber = cell.text().matches("[0-9]{1,6}");
    if (!isNumber || Integer.parseInt(cell.text()) > most) {
      cell.odd("is no whole number from %d to %,d".formatted(least, most));
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(cell.text()));
  }

  private static Optional<String> named(Cell cell) {
    if (unknown(cell)) {
      return Optional.empty();
    }
    try {
      Word.letters(cell.text());
      return Optional.of(cell.text());
    } catch (IllegalArgumentException noLetters) {
      cell.odd("has no letter or digit");
      return Optional.empty();
    }
  }

  private static boolean unknown(Cell cell) {
    return UNKNOWN.contains(small(cell));
  }

  private static String small(Cell cell) {
    return cell.text().toLowerCase(Locale.ROOT);
  }
}
