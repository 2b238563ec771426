package org.mainstay.inside.counting;

import java.util.List;
import java.util.Optional;
import org.mainstay.letterbox.letter.Asked;

/// What somebody asked for help with, as the one word that is counted.
final class Needs {
  private Needs() {}

  /// The word of what was asked for.
  static Optional<String> of(List<Asked.Want> wants) {
    return Optional.empty();
  }
}
