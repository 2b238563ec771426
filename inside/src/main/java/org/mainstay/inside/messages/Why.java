package org.mainstay.inside.messages;

/// Why a message was not sent or did not arrive, as the team reads it.
public enum Why {
  NOTHING(""),
  WANTS_A_CALL("they want to be rung"),
  PAGE_ONLY("they only want to look at their page"),
  NO_ADDRESS("there is no number or address"),
  WORK_ADDRESS("it is a work address, and they did not say yes to it"),
  TOO_LATE("its time was over"),
  NO_SAFE_TIME("no time that is safe for them came before it was too late"),
  NO_RECORD("there is no record any more"),
  REFUSED("the number or address is not right"),
  NO_SUCH_ADDRESS("there is no such number or address any more"),
  NOT_REACHED("their phone was off or their mailbox full for too long"),
  CARRIER_FAULT("whoever carries our messages could not send it"),
  GAVE_UP("it was tried too often"),
  NOT_KNOWN("nobody can tell whether it went");

  private final String words;

  Why(String words) {
    this.words = words;
  }

  /// The reason, in words.
  public String words() {
    return words;
  }
}
