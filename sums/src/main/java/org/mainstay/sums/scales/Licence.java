package org.mainstay.sums.scales;

/// Whose a questionnaire is, on what terms, and whether its words come with Mainstay.
///
/// @param holder who holds the rights
/// @param terms what they allow, in a sentence
/// @param text where the words come from
/// @param credit the line that must stand wherever the words are shown
/// @param citation where scoring, bands and cuts come from
public record Licence(String holder, String terms, Text text, String credit, String citation) {

  /// Where a questionnaire's words come from.
  public enum Text {
    /// They ship with Mainstay.
    BUNDLED("bundled"),
    /// The operator enters them together with a licence of their own.
    OPERATOR("operator");

    private final String word;

    Text(String word) {
      this.word = word;
    }

    /// How files write it.
    public String word() {
      return word;
    }
  }
}
