package org.mainstay.inside.counting;

import java.util.Map;
import java.util.Optional;
import org.mainstay.sums.disclosure.frame.EthnicGroup;

/// Which of the five census groups an answer belongs to: answers are kept as they were given, and
/// are mapped here alone, where they meet the workforce.
///
/// The NHS codes of 2001 put Chinese under Other, the census of today under Asian. The workforce
/// comes in fine codes, so both sides place it under Asian; mixing the two would make the ratios of
/// both groups wrong.
final class EthnicAnswers {
  private static final Map<String, EthnicGroup> GROUPS =
      Map.of(
          "White", EthnicGroup.WHITE,
          "Mixed or multiple ethnic groups", EthnicGroup.MIXED,
          "Asian or Asian British", EthnicGroup.ASIAN,
          "Black, African, Caribbean or Black British", EthnicGroup.BLACK,
          "Other ethnic group", EthnicGroup.OTHER);

  private static final Map<String, EthnicGroup> BACKGROUNDS =
      Map.ofEntries(
          Map.entry("English, Welsh, Scottish, Northern Irish or British", EthnicGroup.WHITE),
          Map.entry("Irish", EthnicGroup.WHITE),
          Map.entry("Gypsy or Irish Traveller", EthnicGroup.WHITE),
          Map.entry("Roma", EthnicGroup.WHITE),
          Map.entry("Any other White background", EthnicGroup.WHITE),
          Map.entry("White and Black Caribbean", EthnicGroup.MIXED),
          Map.entry("White and Black African", EthnicGroup.MIXED),
          Map.entry("White and Asian", EthnicGroup.MIXED),
          Map.entry("Any other Mixed or multiple ethnic background", EthnicGroup.MIXED),
          Map.entry("Indian", EthnicGroup.ASIAN),
          Map.entry("Pakistani", EthnicGroup.ASIAN),
          Map.entry("Bangladeshi", EthnicGroup.ASIAN),
          Map.entry("Chinese", EthnicGroup.ASIAN),
          Map.entry("Any other Asian background", EthnicGroup.ASIAN),
          Map.entry("Caribbean", EthnicGroup.BLACK),
          Map.entry("African", EthnicGroup.BLACK),
          Map.entry("Any other Black, African or Caribbean background", EthnicGroup.BLACK),
          Map.entry("Arab", EthnicGroup.OTHER),
          Map.entry("Any other ethnic group", EthnicGroup.OTHER));

  private EthnicAnswers() {}

  /// The group of a person who answered both steps, the first alone, or neither.
  ///
  /// @param group the answer to "What is your ethnic group?", blank if not given
  /// @param background the answer to the second step, blank if not given
  static EthnicGroup group(String group, String background) {
    return Optional.ofNullable(BACKGROUNDS.get(background))
        .or(() -> Optional.ofNullable(GROUPS.get(group)))
        .orElse(EthnicGroup.NOT_STATED);
  }
}
