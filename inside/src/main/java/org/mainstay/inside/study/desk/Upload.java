package org.mainstay.inside.study.desk;

import java.time.Instant;
import java.util.UUID;

/// A file that an analyst brought, without its content.
///
/// @param keptUntil when it goes by itself
record Upload(Id id, Instant broughtAt, Instant keptUntil, Understood understood) {

  /// Which file.
  record Id(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /// Where its page is.
  String path() {
    return StudyPages.DESK + "/" + id;
  }
}
