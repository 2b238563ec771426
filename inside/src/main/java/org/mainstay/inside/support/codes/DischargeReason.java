package org.mainstay.inside.support.codes;

/// Why support ended, or never began.
public enum DischargeReason implements NhsCode {
  NOT_ASSESSED(Part.NOT_TAKEN_ON, "50", "Not assessed"),
  NOT_SUITABLE(
      Part.NOT_TAKEN_ON, "10", "Not suitable: no action, or back to whoever referred them"),
  SIGNPOSTED(Part.NOT_TAKEN_ON, "11", "Not suitable: signposted elsewhere, as agreed with them"),
  ADVISED(Part.NOT_TAKEN_ON, "12", "Ended as agreed after advice and support"),
  REFERRED_ELSEWHERE(
      Part.NOT_TAKEN_ON, "13", "Referred to another therapy service, as agreed with them"),
  DECLINED(Part.NOT_TAKEN_ON, "14", "Suitable, but they declined what was offered"),
  INCOMPLETE_ASSESSMENT(Part.NOT_TAKEN_ON, "16", "The assessment was not completed"),
  DIED_BEFORE(Part.NOT_TAKEN_ON, "17", "They died before support began"),
  NOT_KNOWN_BEFORE(Part.NOT_TAKEN_ON, "95", "Not known"),
  COMPLETED(Part.TAKEN_ON, "46", "Completed, agreed by both"),
  EARLIER_THAN_PLANNED(Part.TAKEN_ON, "47", "Ended earlier than the worker planned"),
  EARLIER_THAN_ASKED(Part.TAKEN_ON, "48", "Ended earlier than the person asked for"),
  DIED(Part.TAKEN_ON, "49", "They died"),
  NOT_KNOWN(Part.TAKEN_ON, "96", "Not known");

  /// The two official parts of the list.
  public enum Part {
    NOT_TAKEN_ON("Not taken on"),
    TAKEN_ON("Taken on");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    /// The part as a worker reads it.
    public String words() {
      return words;
    }
  }

  private final Part part;
  private final Entry entry;

  DischargeReason(Part part, String code, String words) {
    this.part = part;
    this.entry = new Entry(code, words);
  }

  /// Which part of the list it belongs to.
  public Part part() {
    return part;
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
