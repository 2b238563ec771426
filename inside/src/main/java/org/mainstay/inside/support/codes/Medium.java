package org.mainstay.inside.support.codes;

/// How a contact takes place (CONSULTATION MEDIUM USED).
public enum Medium implements NhsCode {
  FACE_TO_FACE("01", "Face to face", "face to face"),
  TELEPHONE("02", "Telephone", "by telephone"),
  TELEMEDICINE("03", "Video", "by video"),
  TALK_TYPE("04", "Talk type, for somebody unable to speak", "by talk type"),
  EMAIL("05", "Email", "by email"),
  SMS("06", "Text message", "by text message"),
  ONLINE_TRIAGE("07", "Online triage", "online"),
  INSTANT_MESSAGING("08", "Online instant messages", "by online messages"),
  OTHER("98", "Other", "in another way");

  private final Entry entry;
  private final String how;

  Medium(String code, String words, String how) {
    this.entry = new Entry(code, words);
    this.how = how;
  }

  /// How the person reads it in their appointment.
  public String how() {
    return how;
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
