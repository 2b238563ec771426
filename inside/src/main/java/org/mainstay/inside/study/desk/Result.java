package org.mainstay.inside.study.desk;

import java.time.Instant;
import java.util.UUID;

/// One question that was put to a file, and how it stands.
///
/// @param said the refusal, if it was refused
record Result(Id id, Upload.Id upload, Asked asked, State state, String said, Instant begunAt) {

  /// Which one.
  record Id(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /// How it stands.
  enum State {
    RUNNING,
    DONE,
    REFUSED,
    FAULT
  }

  /// Where its page is.
  String path() {
    return StudyPages.DESK + "/" + upload + "/result/" + id;
  }
}
