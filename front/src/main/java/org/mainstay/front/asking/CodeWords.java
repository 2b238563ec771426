package org.mainstay.front.asking;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The words of a return code, out of sight until somebody wants to see them.
public record CodeWords(List<String> words) implements Drawn {
  public CodeWords {
    words = List.copyOf(words);
  }
}
