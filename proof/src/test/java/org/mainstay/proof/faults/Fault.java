package org.mainstay.proof.faults;

/// What goes wrong while somebody types.
enum Fault {
  KILLED("server killed and started again"),
  SESSION_LOST("session gone"),
  BACK("Back pressed"),
  NETWORK_LOST("network lost while sending");

  private final String words;

  Fault(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
