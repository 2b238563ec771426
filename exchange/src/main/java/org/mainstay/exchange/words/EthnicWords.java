package org.mainstay.exchange.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mainstay.sums.disclosure.frame.EthnicGroup;

/// How staff records write an ethnic group: by the NHS codes of 2001, of which the first letter
/// counts, or in words.
///
/// The codes have Chinese (R) apart, and it counts under Asian, as the census of today has it. A
/// roster that has nothing but the five groups of 2001 says "Chinese or other ethnic group", and
/// that stays under Other: nobody can take it apart.
public final class EthnicWords {
  /// A letter, a second character for local use and a name, or in small letters both alone. "NO
  /// ANSWER" is none.
  private static final Pattern CODE =
      Pattern.compile(
          "(?![Nn][Oo]\\b)(?:([A-Z])[A-Z0-9]?(?:[\\s:.-].*)?|([a-z])[a-z0-9]?)", Pattern.DOTALL);

  private static final Map<String, EthnicGroup> LETTERS =
      Map.ofEntries(
          Map.entry("A", EthnicGroup.WHITE),
          Map.entry("B", EthnicGroup.WHITE),
          Map.entry("C", EthnicGroup.WHITE),
          Map.entry("D", EthnicGroup.MIXED),
          Map.entry("E", EthnicGroup.MIXED),
          Map.entry("F", EthnicGroup.MIXED),
          Map.entry("G", EthnicGroup.MIXED),
          Map.entry("H", EthnicGroup.ASIAN),
          Map.entry("J", EthnicGroup.ASIAN),
          Map.entry("K", EthnicGroup.ASIAN),
          Map.entry("L", EthnicGroup.ASIAN),
          Map.entry("M", EthnicGroup.BLACK),
          Map.entry("N", EthnicGroup.BLACK),
          Map.entry("P", EthnicGroup.BLACK),
          Map.entry("R", EthnicGroup.ASIAN),
          Map.entry("S", EthnicGroup.OTHER));

  private record Beginning(Pattern words, EthnicGroup group) {
    static Beginning of(String words, EthnicGroup group) {
      return new Beginning(Pattern.compile(words), group);
    }
  }

  /// In words, the first that fits: "White and Asian" is mixed, "Other Asian" is Asian.
  private static final List<Beginning> WORDS =
      List.of(
          Beginning.of(
              "(any-)?(other-)?(mixed|multiple).*|white-(and-)?(asian|black).*", EthnicGroup.MIXED),
          Beginning.of("(any-)?(other-)?white.*|english.*|gypsy.*|roma|irish", EthnicGroup.WHITE),
          Beginning.of(
              "(any-)?(other-)?asian.*|indian|pakistani|bangladeshi|chinese", EthnicGroup.ASIAN),
          Beginning.of("(any-)?(other-)?black.*|african|caribbean", EthnicGroup.BLACK),
          Beginning.of(
              "chinese-(and-|or-)?(any-)?other.*|any-other-ethnic.*|other.*|arab",
              EthnicGroup.OTHER));

  private EthnicWords() {}

  /// What this cell says.
  public static Meaning<EthnicGroup> read(String cell) {
    String letters = Meaning.letters(cell);
    if (Meaning.isUnstated(cell) || letters.equals("99") || letters.startsWith("99-")) {
      return new Meaning.Unstated<>();
    }
    Matcher code = CODE.matcher(cell.strip());
    if (code.matches()) {
      String letter = code.group(1) == null ? code.group(2) : code.group(1);
      return ofCode(letter.toUpperCase(Locale.ROOT));
    }
    return ofWords(letters)
        .<Meaning<EthnicGroup>>map(Meaning.Known::new)
        .orElseGet(Meaning.Unknown::new);
  }

  private static Meaning<EthnicGroup> ofCode(String letter) {
    if (letter.equals("Z")) {
      return new Meaning.Unstated<>();
    }
    EthnicGroup group = LETTERS.get(letter);
    return group == null ? new Meaning.Unknown<>() : new Meaning.Known<>(group);
  }

  private static Optional<EthnicGroup> ofWords(String letters) {
    return WORDS.stream()
        .filter(beginning -> beginning.words().matcher(letters).matches())
        .map(Beginning::group)
        .findFirst();
  }
}
