package org.mainstay.inside.support.codes;

/// With whom a contact takes place.
public enum Mode implements NhsCode {
  INDIVIDUAL("1", "One person"),
  COUPLE("2", "A couple"),
  GROUP("3", "A group");

  private final String code;
  private final String words;

  Mode(String code, String words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String words() {
    return words;
  }

  /// The member with this code; spaces and a lost leading 0 are forgiven.
  ///
  /// @throws NhsCode.Unknown if the list has no such code
  public static Mode fromCode(String typed) {
    return NhsCode.from(Mode.class, typed);
  }
}
