package org.mainstay.inside.work;

import org.mainstay.inside.support.codes.NhsCode;

/// Whether somebody has paid work, and if not, what they do (EMPLOYMENT STATUS).
public enum EmploymentStatus implements NhsCode {
  EMPLOYED("01", "Employed"),
  SEEKING_WORK("02", "Unemployed, and looking for work"),
  STUDENT("03", "Student, not working and not looking for work"),
  LONG_TERM_SICK("04", "Long-term sick or disabled, with a benefit for it"),
  HOMEMAKER("05", "Looks after home or family"),
  NOT_SEEKING("06", "Not working and not looking for work, without such a benefit"),
  UNPAID("07", "Unpaid voluntary work"),
  RETIRED("08", "Retired"),
  NOT_STATED("ZZ", "Not known");

  private final Entry entry;

  EmploymentStatus(String code, String words) {
    this.entry = new Entry(code, words);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
