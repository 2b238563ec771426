package org.mainstay.ui.nhsuk;

/// What a field or a group of fields is called, and whether that is a heading of the page too.
///
/// @param level of the heading around the words, or none
/// @param mark of the label or legend
/// @param headingMark of the heading around or in it
public record Title(
    Words words, Size size, Level level, Caption caption, Mark mark, Mark headingMark) {
  public static final Title NONE = plain("");

  /// The question that is the one heading of its page.
  public static Title question(String words) {
    return new Title(Words.text(words), Size.L, Level.H1, Caption.NONE, Mark.NONE, Mark.NONE);
  }

  /// Words that are no heading, for one of several fields on a page.
  public static Title plain(String words) {
    return new Title(Words.text(words), Size.USUAL, Level.NONE, Caption.NONE, Mark.NONE, Mark.NONE);
  }

  public Title saying(Words other) {
    return new Title(other, size, level, caption, mark, headingMark);
  }

  public Title sized(Size other) {
    return new Title(words, other, level, caption, mark, headingMark);
  }

  public Title at(Level other) {
    return new Title(words, size, other, caption, mark, headingMark);
  }

  public Title under(Caption other) {
    return new Title(words, size, level, other, mark, headingMark);
  }

  /// Read out, but not seen.
  public Title unseen() {
    return dressed("nhsuk-u-visually-hidden");
  }

  public Title dressed(String classes) {
    var more = new Mark(mark.id(), Given.together(mark.classes(), classes));
    return new Title(words, size, level, caption, more, headingMark);
  }

  public boolean given() {
    return words.given();
  }
}
