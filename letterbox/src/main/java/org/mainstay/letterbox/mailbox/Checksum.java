package org.mainstay.letterbox.mailbox;

/// The seventh word of a return code: it tells a slip of the pen from a code that is right.
///
/// A word's number is an element of GF(2¹²) under the primitive polynomial x¹² + x⁶ + x⁴ + x + 1,
/// with α = 2. For the six words w₁ … w₆ the check is
///
/// `w₀ = Σ αⁱ·wᵢ, i = 1 … 6`
///
/// The seven weights 1, α … α⁶ differ, so every single wrong word and every swap of two different
/// words is caught; anything else passes once in 4,096. This is public arithmetic: it keeps nothing
/// secret and says nothing about which codes exist.
final class Checksum {
  /// How many words carry the code itself.
  static final int WORDS = 6;

  /// The field has 2¹² elements, one for each word of the list.
  static final int BITS = 12;

  private static final int FIELD = 1 << BITS;

  private static final int POLYNOMIAL = FIELD | 1 << 6 | 1 << 4 | 1 << 1 | 1;

  private Checksum() {}

  /// The check of six numbers, each 0..4095.
  static int of(int[] six) {
    int check = 0;
    for (int i = WORDS - 1; i >= 0; i--) {
      check = timesAlpha(check ^ six[i]);
    }
    return check;
  }

  /// Whether seven numbers, the check last, belong together.
  static boolean holds(int[] seven) {
    return of(seven) == seven[WORDS];
  }

  private static int timesAlpha(int element) {
    int doubled = element << 1;
    return doubled < FIELD ? doubled : doubled ^ POLYNOMIAL;
  }
}
