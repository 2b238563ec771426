package org.mainstay.ui.nhsuk.form;

/// What is typed into a box and how a phone helps with it; each part may be empty.
///
/// @param type `text` unless it is `tel`, `email`, `password` …
/// @param value what stands in the box already
/// @param autocomplete what a browser may offer; `off` where nothing may be remembered
/// @param inputmode which keyboard a phone shows
/// @param pattern what the browser checks
/// @param spellcheck whether words are checked
/// @param offers the id of a list of words that may be picked instead of typed
public record Typing(
    String type,
    String value,
    String autocomplete,
    String inputmode,
    String pattern,
    Spelling spellcheck,
    String offers) {
  public static final Typing USUAL = new Typing("text", "", "", "", "", Spelling.UNSAID, "");

  /// Whether the browser checks the spelling.
  public enum Spelling {
    UNSAID,
    CHECKED,
    UNCHECKED
  }

  public Typing holding(String other) {
    return new Typing(type, other, autocomplete, inputmode, pattern, spellcheck, offers);
  }

  public Typing of(String other) {
    return new Typing(other, value, autocomplete, inputmode, pattern, spellcheck, offers);
  }

  public Typing completed(String other) {
    return new Typing(type, value, other, inputmode, pattern, spellcheck, offers);
  }

  public Typing on(String keyboard) {
    return new Typing(type, value, autocomplete, keyboard, pattern, spellcheck, offers);
  }

  public Typing unchecked() {
    return new Typing(type, value, autocomplete, inputmode, pattern, Spelling.UNCHECKED, offers);
  }

  public Typing offering(String list) {
    return new Typing(type, value, autocomplete, inputmode, pattern, spellcheck, list);
  }

  /// What the attribute says, nothing by default.
  public String spelling() {
    return switch (spellcheck) {
      case UNSAID -> "";
      case CHECKED -> "true";
      case UNCHECKED -> "false";
    };
  }
}
