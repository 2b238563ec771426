package org.mainstay.outside.casemaking.figure;

/// One figure of a pack.
///
/// @param key by which it is the same figure in every form, such as `came`
/// @param title what it says: "People who came"
/// @param fingerprint of all it was worked out from and what came out, in 64 hexadecimal digits
public record CaseFigure(
    String key, String title, Recipe recipe, Worked worked, String fingerprint) {
  private static final int PRINTED = 16;

  /// A figure, with its fingerprint.
  public static CaseFigure of(String key, String title, Recipe recipe, Worked worked) {
    return new CaseFigure(
        key, title, recipe, worked, Fingerprint.of(RecipeText.figure(key, title, recipe, worked)));
  }

  /// The beginning of the fingerprint, as it is printed beside the figure.
  public String mark() {
    return fingerprint.substring(0, PRINTED);
  }

  /// Whether there is a number.
  public boolean known() {
    return !(recipe instanceof Recipe.NotKnown);
  }
}
