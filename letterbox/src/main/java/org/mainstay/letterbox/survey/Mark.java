package org.mainstay.letterbox.survey;

/// What becomes of a code: it is the same for the same code and survey, and no way leads back
/// without a key.
///
/// @param hex 64 hexadecimal digits
public record Mark(String hex) {
  /// @throws IllegalArgumentException for anything else
  public Mark {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a mark has 64 hexadecimal digits");
    }
  }

  @Override
  public String toString() {
    return "[mark]";
  }
}
