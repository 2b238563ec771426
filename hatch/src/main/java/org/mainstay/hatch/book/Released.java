package org.mainstay.hatch.book;

import org.mainstay.hatch.noticeboard.PinnedRelease;

/// What became of asking for a release.
public sealed interface Released {
  /// It is on the board, whether it was made now or before.
  record Pinned(PinnedRelease release) implements Released {}

  /// There is none, and nothing was spent.
  ///
  /// @param code of the error
  /// @param words why
  record Refused(String code, String words) implements Released {
    static Refused of(Refusal refusal) {
      return new Refused(refusal.code(), refusal.words());
    }
  }
}
