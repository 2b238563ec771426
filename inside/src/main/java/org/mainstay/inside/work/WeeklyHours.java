package org.mainstay.inside.work;

import org.mainstay.inside.support.codes.NhsCode;

/// How many hours a week somebody who is employed works.
public enum WeeklyHours implements NhsCode {
  FULL("01", "30 hours or more a week"),
  HALF("02", "16 to 29 hours a week"),
  SOME("03", "5 to 15 hours a week"),
  FEW("04", "1 to 4 hours a week"),
  NOT_STATED("97", "They did not say how many hours"),
  NOT_APPLICABLE("98", "Not employed"),
  NOT_KNOWN("99", "Hours not known");

  private final Entry entry;

  WeeklyHours(String code, String words) {
    this.entry = new Entry(code, words);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
