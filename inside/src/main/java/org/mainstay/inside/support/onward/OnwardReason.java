package org.mainstay.inside.support.onward;

import org.mainstay.inside.support.codes.NhsCode;

/// Why somebody is referred on (ONWARD REFERRAL REASON).
public enum OnwardReason implements NhsCode {
  TRANSFER("01", "They take over the responsibility"),
  OPINION("02", "For an opinion only"),
  TEST("03", "For a test only"),
  NEW_REFERRAL("04", "A further referral; responsibility stays here"),
  STEPPED_UP("05", "Stepped up from low intensity"),
  STEPPED_DOWN("06", "Stepped down from high intensity"),
  OTHER("96", "Another reason");

  private final Entry entry;

  OnwardReason(String code, String words) {
    this.entry = new Entry(code, words);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
