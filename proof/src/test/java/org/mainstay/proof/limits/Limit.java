package org.mainstay.proof.limits;

/// What the house allows at most, and the words docs/limits.txt has for it.
enum Limit {
  FILE_LINES("file lines", 300),
  METHOD_LINES("method lines", 40),
  CONSTRUCTOR_PARAMETERS("constructor parameters", 6),
  RECORD_COMPONENTS("record components", 12),
  TEMPLATE_LINES("template lines", 120),
  ROOM_FILES("room files", 25),
  INSIDE_ROOMS("inside rooms", 12),
  FIRST_SENTENCE("first sentence", 0);

  private final String words;
  private final int most;

  Limit(String words, int most) {
    this.words = words;
    this.most = most;
  }

  String words() {
    return words;
  }

  int most() {
    return most;
  }

  /// Something of the house as it is.
  ///
  /// @param number how many there are; of missing first sentences, how many are missing
  record Found(String path, Limit limit, int number) {
    boolean breaks() {
      return number > limit.most;
    }

    @Override
    public String toString() {
      return path + " | " + limit.words + " | " + number;
    }
  }
}
