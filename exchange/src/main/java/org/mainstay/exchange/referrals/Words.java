package org.mainstay.exchange.referrals;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mainstay.exchange.words.AgeWords;
import org.mainstay.exchange.words.EthnicWords;
import org.mainstay.exchange.words.Meaning;
import org.mainstay.exchange.words.SexWords;
import org.mainstay.exchange.words.StaffGroupWords;
import org.mainstay.exchange.words.UnitNames;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.inside.counting.Need;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.Word;

/// Reads the columns that an old system may have, into the words of the frame.
final class Words {
  private static final int DAYS_MAX = 3660;
  private static final int SESSIONS_MAX = 1000;

  private Words() {}

  static Optional<String> sex(Cell cell) {
    return meant(
            cell,
            SexWords.read(cell.text()),
            "is no sex that is known; write female or male, or leave it blank")
        .map(Sex::word);
  }

  static Optional<String> ageBand(Cell cell) {
    return meant(
            cell,
            AgeWords.read(cell.text()),
            "is no age and no band of ages that is known; write whole years such as 41 or a band"
                + " such as 35-44, or leave it blank")
        .map(AgeBand::word);
  }

  static Optional<String> ethnicGroup(Cell cell) {
    return meant(
            cell,
            EthnicWords.read(cell.text()),
            "is no ethnic group that is known; write white, mixed, asian, black or other, or an NHS"
                + " code A to S or Z, or leave it blank")
        .map(EthnicGroup::word);
  }

  static Optional<String> staffGroup(Cell cell) {
    return meant(
            cell,
            StaffGroupWords.read(cell.text()),
            "is no staff group that is known; write it as the Electronic Staff Record has it, such"
                + " as N&M or Nursing and Midwifery Registered, or leave it blank")
        .map(Word::ofStaffGroup);
  }

  /// What a cell means where it means anything, by the words in which rosters are read too.
  private static <W> Optional<W> meant(Cell cell, Meaning<W> meaning, String odd) {
    return switch (meaning) {
      case Meaning.Known<W>(var word) -> Optional.of(word);
      case Meaning.Mostly<W>(var word) -> Optional.of(word);
      case Meaning.Unstated<W>() -> Optional.empty();
      case Meaning.Unknown<W>() -> {
        cell.odd(odd);
        yield Optional.empty();
      }
    };
  }

  static Optional<String> need(Cell cell) {
    return oneOf(cell, Need.values(), Need::word).map(Need::word);
  }

  /// The words of a directorate and of a division in it.
  static Set<String> place(Cell directorate, Cell division) {
    var words = new TreeSet<String>();
    var whole = named(directorate);
    var part = named(division);
    whole.map(Word::ofDirectorate).ifPresent(words::add);
    if (part.isPresent() && whole.isPresent()) {
      words.add(Word.ofDivision(whole.get(), part.get()));
    } else if (part.isPresent()) {
      division.odd("has a division without a directorate");
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
    if (Meaning.isUnstated(cell.text())) {
      return Optional.empty();
    }
    cell.odd("is none of " + String.join(", ", names) + ", or blank");
    return Optional.empty();
  }

  private static Optional<Integer> number(Cell cell, int least, int most) {
    if (Meaning.isUnstated(cell.text())) {
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
    String name = UnitNames.read(cell.text());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      Word.letters(name);
      return Optional.of(name);
    } catch (IllegalArgumentException noLetters) {
      cell.odd("has no letter or digit");
      return Optional.empty();
    }
  }

  private static String small(Cell cell) {
    return cell.text().toLowerCase(Locale.ROOT);
  }
}
