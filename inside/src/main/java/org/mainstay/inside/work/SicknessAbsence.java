package org.mainstay.inside.work;

import org.mainstay.inside.support.codes.NhsCode;

/// Whether somebody who is employed is off sick now; asked only of them.
public enum SicknessAbsence implements NhsCode {
  OFF_SICK("Y", "Yes, off sick"),
  AT_WORK("N", "No, at work"),
  NOT_STATED("Z", "They did not say"),
  NOT_RECORDED("X", "Not recorded"),
  NOT_APPLICABLE("8", "Not employed");

  private final Entry entry;

  SicknessAbsence(String code, String words) {
    this.entry = new Entry(code, words);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
