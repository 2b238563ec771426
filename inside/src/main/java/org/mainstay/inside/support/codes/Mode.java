package org.mainstay.inside.support.codes;

/// With whom a contact takes place.
public enum Mode implements NhsCode {
  INDIVIDUAL("1", "One person"),
  COUPLE("2", "A couple"),
  GROUP("3", "A group");

  private final Entry entry;

  Mode(String code, String words) {
    this.entry = new Entry(code, words);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
