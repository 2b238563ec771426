package org.mainstay.outside.commitment.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the handbook says of employers' promises: words and numbers that a place corrects without
/// code.
///
/// @param source where the standards can be read in their own words
/// @param standards the six of the Mental Health at Work Commitment, in their order
/// @param reviewMonths after how many months a self-assessment is looked at again
/// @param charter the Mindful Employer charter
/// @param register who listens and signposts in an organisation
public record CommitmentWords(
    String source,
    List<Standard> standards,
    int reviewMonths,
    Charter charter,
    List<Kind> register) {
  public static final int STANDARDS = 6;

  private static final int MONTHS_MAX = 60;
  private static final int YEARS_MAX = 10;
  private static final int WORDS_MAX = 400;
  private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,40}");

  /// Nobody is marked here: whatever reads like a mark is refused.
  private static final Pattern MARKS =
      Pattern.compile(
          "\\b(pass(es|ed)?|fail(s|ed|ure)?|scor(e|es|ed|ing)|rank(s|ed|ing)?|league"
              + "|accredit(ed|ation)?|grade[sd]?|best[ -]performing|star rating|percent complete)\\b",
          Pattern.CASE_INSENSITIVE);

  /// One standard.
  ///
  /// @param key by which it is kept, the same for ever
  /// @param missing what of it nobody here has read yet, blank if nothing is missing
  public record Standard(String key, String name, List<Known> actions, String missing) {
    /// @throws IllegalArgumentException if a standard without actions does not say why
    public Standard {
      actions = List.copyOf(actions);
      checked("a standard", key, name);
      if (actions.isEmpty() && missing.isBlank()) {
        throw new IllegalArgumentException(
            "standard " + key + " has no action; say why in missing");
      }
    }

    /// Whether there may be actions that are not listed here.
    public boolean isPartlyKnown() {
      return !missing.isBlank();
    }
  }

  /// An action that belongs to a standard.
  public record Known(String key, String words) {
    public Known {
      checked("an action", key, words);
    }
  }

  /// How the charter is reviewed.
  ///
  /// @param source where its rules can be read
  /// @param reviewYears after how many years a review is due
  /// @param emailMonths how many months before it the first reminder comes, by email
  /// @param postMonths how many months before it the second one comes, by post
  public record Charter(String source, int reviewYears, int emailMonths, int postMonths) {
    public Charter {
      within("reviewYears", reviewYears, 1, YEARS_MAX);
      within("postMonths", postMonths, 1, MONTHS_MAX);
      within("emailMonths", emailMonths, postMonths + 1, reviewYears * 12 - 1);
    }
  }

  /// One kind of person who listens and signposts.
  ///
  /// @param refresherYears after how many years training is refreshed
  /// @param source where that number comes from
  public record Kind(String key, String name, int refresherYears, String source) {
    public Kind {
      checked("a kind of the register", key, name);
      within("refresherYears", refresherYears, 1, YEARS_MAX);
    }
  }

  /// @throws IllegalArgumentException if there are not six standards, a key stands twice, or a text
  ///   reads like a mark
  public CommitmentWords {
    standards = List.copyOf(standards);
    register = List.copyOf(register);
    if (standards.size() != STANDARDS) {
      throw new IllegalArgumentException(
          "the commitment has six standards, got " + standards.size());
    }
    within("reviewMonths", reviewMonths, 1, MONTHS_MAX);
    once("standards", standards.stream().map(Standard::key).toList());
    once(
        "actions",
        standards.stream().flatMap(one -> one.actions().stream()).map(Known::key).toList());
    once("register", register.stream().map(Kind::key).toList());
    if (register.isEmpty()) {
      throw new IllegalArgumentException("register names at least one kind");
    }
  }

  /// The standard of this key.
  public Optional<Standard> standard(String key) {
    return standards.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /// The standard that a known action belongs to.
  public Optional<Standard> ofAction(String key) {
    return standards.stream()
        .filter(one -> one.actions().stream().anyMatch(known -> known.key().equals(key)))
        .findFirst();
  }

  /// The kind of this key.
  public Optional<Kind> kind(String key) {
    return register.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /// What reads like a mark in a text, in the order in which it stands there.
  public static List<String> marksIn(String words) {
    var found = new ArrayList<String>();
    var match = MARKS.matcher(words);
    while (match.find()) {
      found.add(match.group().toLowerCase(Locale.UK));
    }
    return found;
  }

  private static void checked(String what, String key, String words) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException(
          what + " has a key of small letters, digits and hyphens, got " + key);
    }
    if (words.isBlank() || words.length() > WORDS_MAX) {
      throw new IllegalArgumentException(what + " " + key + " has 1 to 400 characters of words");
    }
    if (!marksIn(words).isEmpty()) {
      throw new IllegalArgumentException(
          "%s %s says %s: nobody is marked here".formatted(what, key, marksIn(words).getFirst()));
    }
  }

  private static void once(String what, List<String> keys) {
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      if (!seen.add(key)) {
        throw new IllegalArgumentException(what + " has " + key + " twice");
      }
    }
  }

  private static void within(String what, int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          "%s must be %d to %d, got %d".formatted(what, least, most, number));
    }
  }
}
