package org.mainstay.inside.work.employment;

import org.mainstay.inside.support.codes.NhsCode;

/// Whether employment support suits somebody (EMPLOYMENT SUPPORT SUITABILITY INDICATOR).
public enum Suitability implements NhsCode {
  SUITS("Y", "Yes, it suits them"),
  DOES_NOT_SUIT("N", "No, it does not suit them now"),
  NOT_APPLICABLE("NA", "Not applicable, such as for somebody who has retired");

  private final Entry entry;

  Suitability(String code, String words) {
    this.entry = new Entry(code, words);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
