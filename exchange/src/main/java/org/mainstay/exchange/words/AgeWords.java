package org.mainstay.exchange.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mainstay.sums.disclosure.frame.AgeBand;

/// How staff records write an age: in years, or in bands of five or ten of them.
///
/// Many records have bands that begin a year late, such as 31 to 35. Where four fifths of a band or
/// more lie in one of ours it counts there, which is said; any other that reaches over is not
/// known.
public final class AgeWords {
  private static final int AGE_LEAST = 14;
  private static final int AGE_MOST = 110;
  private static final int FIFTHS = 5;
  private static final int MOST_FIFTHS = 4;

  private static final Pattern YEARS = Pattern.compile("(\\d{1,3})");
  private static final Pattern BAND = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
  private static final Pattern BELOW = Pattern.compile("(?:<|under-?|below|lessthan)(\\d{1,3})");
  private static final Pattern UP_TO =
      Pattern.compile("(?:<=|≤|upto)(\\d{1,3})|(\\d{1,3})(?:and|or)(?:under|below|younger)");
  private static final Pattern ABOVE = Pattern.compile("(?:>|over|above|morethan)(\\d{1,3})");
  private static final Pattern FROM =
      Pattern.compile(
          "(?:>=|≥|from)(\\d{1,3})|(\\d{1,3})(?:\\+|(?:and|or|-)?(?:over|above|older))");

  private AgeWords() {}

  /// What this cell says.
  public static Meaning<AgeBand> read(String cell) {
    if (Meaning.isUnstated(cell) && number(YEARS, bare(cell)).isEmpty()) {
      return new Meaning.Unstated<>();
    }
    String bare = bare(cell);
    Matcher band = BAND.matcher(bare);
    if (band.matches()) {
      return ofBand(Integer.parseInt(band.group(1)), Integer.parseInt(band.group(2)));
    }
    Optional<Integer> years = number(YEARS, bare);
    if (years.isPresent()) {
      return ofBand(years.get(), years.get());
    }
    Optional<Integer> most = number(UP_TO, bare).or(() -> number(BELOW, bare).map(n -> n - 1));
    if (most.filter(n -> n >= AGE_LEAST && of(n) == AgeBand.UNDER_25).isPresent()) {
      return new Meaning.Known<>(AgeBand.UNDER_25);
    }
    Optional<Integer> least = number(FROM, bare).or(() -> number(ABOVE, bare).map(n -> n + 1));
    if (least.filter(n -> n <= AGE_MOST && of(n) == AgeBand.FROM_55).isPresent()) {
      return new Meaning.Known<>(AgeBand.FROM_55);
    }
    return new Meaning.Unknown<>();
  }

  /// Without the words and signs that say nothing.
  private static String bare(String cell) {
    return cell.toLowerCase(Locale.ROOT)
        .replaceAll("years?|yrs?|aged|age:?|\\s", "")
        .replaceAll("to|[‐-―−]", "-")
        .replace("up-", "upto");
  }

  private static Optional<Integer> number(Pattern pattern, String bare) {
    Matcher found = pattern.matcher(bare);
    if (!found.matches()) {
      return Optional.empty();
    }
    String digits = found.group(1) == null ? found.group(2) : found.group(1);
    return Optional.of(Integer.parseInt(digits));
  }

  private static Meaning<AgeBand> ofBand(int from, int to) {
    if (from > to || to > AGE_MOST || from < AGE_LEAST) {
      return new Meaning.Unknown<>();
    }
    int all = to - from + 1;
    for (AgeBand band : AgeBand.values()) {
      int in = 0;
      for (int age = from; age <= to; age++) {
        in += of(age) == band ? 1 : 0;
      }
      if (in == all) {
        return new Meaning.Known<>(band);
      }
      if (FIFTHS * in >= MOST_FIFTHS * all) {
        return new Meaning.Mostly<>(band);
      }
    }
    return new Meaning.Unknown<>();
  }

  private static AgeBand of(int age) {
    if (age < 25) {
      return AgeBand.UNDER_25;
    }
    if (age < 35) {
      return AgeBand.FROM_25_TO_34;
    }
    if (age < 45) {
      return AgeBand.FROM_35_TO_44;
    }
    return age < 55 ? AgeBand.FROM_45_TO_54 : AgeBand.FROM_55;
  }
}
