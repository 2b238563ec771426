package org.mainstay.inside.counting;

/// What is told of a person in a contract year: each once.
enum Told {
  FIRST_CONTACT("first-contact"),
  WAIT("wait"),
  OUTCOME("outcome"),
  SUPPORT("support"),
  WORK("work");

  private final String word;

  Told(String word) {
    this.word = word;
  }

  /// The word that the table has for it.
  String word() {
    return word;
  }
}
