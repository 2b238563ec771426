package org.mainstay.inside.counting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mainstay.sums.disclosure.frame.EthnicGroup;

/// Which of the five census groups an answer belongs to: answers are kept as they were given, and
/// are mapped here alone, where they meet the workforce.
///
/// The NHS codes of 2001 put Chinese under Other, the census of today under Asian. The workforce
/// comes in fine codes, so both sides place it under Asian; mixing the two would make the ratios of
/// both groups wrong.
public final class EthnicAnswers {
  private static final Map<String, EthnicGroup> GROUPS =
      Map.ofEntries(
          Map.entry("white", EthnicGroup.WHITE),
          Map.entry("mixed", EthnicGroup.MIXED),
          Map.entry("mixed or multiple ethnic groups", EthnicGroup.MIXED),
          Map.entry("asian", EthnicGroup.ASIAN),
          Map.entry("asian or asian british", EthnicGroup.ASIAN),
          Map.entry("black", EthnicGroup.BLACK),
          Map.entry("black, african, caribbean or black british", EthnicGroup.BLACK),
          Map.entry("other", EthnicGroup.OTHER),
          Map.entry("other ethnic group", EthnicGroup.OTHER));

  /// Each answer of the second step with its code of the NHS Data Dictionary, as the published map
  /// has it.
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("english, welsh, scottish, northern irish or british", "A"),
          Map.entry("irish", "B"),
          Map.entry("gypsy or irish traveller", "C"),
          Map.entry("roma", "C"),
          Map.entry("any other white background", "C"),
          Map.entry("white and black caribbean", "D"),
          Map.entry("white and black african", "E"),
          Map.entry("white and asian", "F"),
          Map.entry("any other mixed or multiple ethnic background", "G"),
          Map.entry("indian", "H"),
          Map.entry("pakistani", "J"),
          Map.entry("bangladeshi", "K"),
          Map.entry("any other asian background", "L"),
          Map.entry("caribbean", "M"),
          Map.entry("african", "N"),
          Map.entry("any other black, african or caribbean background", "P"),
          Map.entry("chinese", "R"),
          Map.entry("arab", "S"),
          Map.entry("any other ethnic group", "S"));

  private EthnicAnswers() {}

  /// The group of a person who answered both steps, the first alone, or neither.
  ///
  /// @param group the answer to "What is your ethnic group?", blank if not given
  /// @param background the answer to the second step, blank if not given
  public static EthnicGroup group(String group, String background) {
    return read(background).or(() -> read(group)).orElse(EthnicGroup.NOT_STATED);
  }

  /// The group of an answer of either step, or of a code of England's list; empty for anything
  /// else.
  public static Optional<EthnicGroup> read(String answer) {
    String small = answer.strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(GROUPS.get(small))
        .or(() -> Optional.ofNullable(CODES.get(small)).map(EthnicAnswers::ofCode))
        .or(() -> code(small));
  }

  /// A code has two characters at most: the first is national, the second is free for local use.
  private static Optional<EthnicGroup> code(String small) {
    if (small.equals("99")) {
      return Optional.of(EthnicGroup.NOT_STATED);
    }
    return small.matches("[a-hj-npr-sz][a-z0-9]?")
        ? Optional.of(ofCode(small.substring(0, 1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static EthnicGroup ofCode(String code) {
    return switch (code) {
      case "A", "B", "C" -> EthnicGroup.WHITE;
      case "D", "E", "F", "G" -> EthnicGroup.MIXED;
      case "H", "J", "K", "L", "R" -> EthnicGroup.ASIAN;
      case "M", "N", "P" -> EthnicGroup.BLACK;
      case "S" -> EthnicGroup.OTHER;
      case "Z" -> EthnicGroup.NOT_STATED;
      default -> throw new IllegalStateException("no code of the list: " + code);
    };
  }
}
