package org.mainstay.inside.study.table;

import java.nio.file.Path;
import java.util.List;

/// How a piece of work on a file ended: done, or refused with a code and a way out.
public sealed interface Worked {

  /// The results are in the folder.
  ///
  /// @param notes sentences for the person at the keyboard: what was ignored, counted, left out
  /// @param files what was written
  record Done(List<String> notes, List<Path> files) implements Worked {
    public Done {
      notes = List.copyOf(notes);
      files = List.copyOf(files);
    }
  }

  /// The input was not fit to be worked on; nothing was written. Exit code 1.
  record Refused(Refusal because, String message) implements Worked {}

  /// The question was not one we can answer: no such scale, file or column. Exit code 2.
  record WrongUse(Refusal because, String message) implements Worked {}
}
