package org.mainstay.house.tree;

import java.util.List;
import java.util.Optional;

/// Where checkpoints are kept outside the database, one after the other, and never taken back.
public interface Anchor {
  /// The note of the last one that is whole; empty if there is none yet.
  ///
  /// @throws TreeFault if what is there is no list of notes
  Optional<String> last();

  /// Adds this note. What a kill left of it is completed, so that nothing ever has to be deleted.
  ///
  /// @throws TreeFault if it is not safely there when this returns
  void append(String note);

  /// Every whole note, the first first.
  List<String> all();
}
