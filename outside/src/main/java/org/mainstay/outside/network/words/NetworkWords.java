package org.mainstay.outside.network.words;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mainstay.outside.commitment.words.CommitmentWords;

/// What the handbook says of the hub network: words and numbers that a place corrects without code.
///
/// @param source where the principles can be read in their own words
/// @param principles the eight of the British Psychological Society, in their order
/// @param coverage how coverage is shown
public record NetworkWords(String source, List<Principle> principles, Coverage coverage) {
  public static final int PRINCIPLES = 8;

  private static final int WORDS_MAX = 400;
  private static final int MONTHS_MAX = 24;
  private static final int ROUND_MAX = 1_000;
  private static final int FIRM_MAX = 1_000;
  private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Pattern PAGE = Pattern.compile("/[A-Za-z0-9/_-]*");

  /// @throws IllegalArgumentException if there are not eight, or a key stands twice
  public NetworkWords {
    principles = List.copyOf(principles);
    if (principles.size() != PRINCIPLES) {
      throw new IllegalArgumentException("there are eight principles, got " + principles.size());
    }
    var seen = new HashSet<String>();
    for (Principle one : principles) {
      if (!seen.add(one.key())) {
        throw new IllegalArgumentException("principles has " + one.key() + " twice");
      }
    }
  }

  /// One principle.
  ///
  /// @param key by which it is kept, the same for ever
  /// @param means what it means, in our own words
  /// @param ask what a hub lead may ask, a question each
  public record Principle(String key, String name, String means, List<String> ask) {
    public Principle {
      ask = List.copyOf(ask);
      if (!KEY.matcher(key).matches()) {
        throw new IllegalArgumentException(
            "a principle has a key of small letters, digits and hyphens, got " + key);
      }
      checked("principle " + key, name);
      checked("principle " + key, means);
      if (ask.isEmpty()) {
        throw new IllegalArgumentException("principle " + key + " asks nothing");
      }
      ask.forEach(question -> checked("principle " + key, question));
    }
  }

  /// How coverage is shown.
  ///
  /// @param soonMonths whoever loses its hub within so many months is named, 1 to 24
  /// @param roundTo numbers of staff are rounded to this, 5 to 1,000
  /// @param smallFirmStaff an employer with fewer staff is a small firm, 2 to 1,000
  /// @param smallFirms what a small firm without a human resources team does, a step each
  /// @param guide the page of this site that tells a small firm more
  public record Coverage(
      int soonMonths, int roundTo, int smallFirmStaff, List<String> smallFirms, String guide) {
    public Coverage {
      smallFirms = List.copyOf(smallFirms);
      within("soonMonths", soonMonths, 1, MONTHS_MAX);
      within("roundTo", roundTo, 5, ROUND_MAX);
      within("smallFirmStaff", smallFirmStaff, 2, FIRM_MAX);
      if (smallFirms.isEmpty()) {
        throw new IllegalArgumentException("smallFirms names at least one step");
      }
      smallFirms.forEach(step -> checked("smallFirms", step));
      if (!PAGE.matcher(guide).matches()) {
        throw new IllegalArgumentException("guide is a page of this site that begins with /");
      }
    }
  }

  /// The principle of this key.
  public Optional<Principle> principle(String key) {
    return principles.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private static void checked(String what, String words) {
    if (words.isBlank() || words.length() > WORDS_MAX) {
      throw new IllegalArgumentException(what + " has texts of 1 to 400 characters");
    }
    var marks = CommitmentWords.marksIn(words);
    if (!marks.isEmpty()) {
      throw new IllegalArgumentException(
          "%s says %s: nobody is marked here".formatted(what, marks.getFirst()));
    }
  }

  private static void within(String what, int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          "%s must be %d to %d, got %d".formatted(what, least, most, number));
    }
  }
}
