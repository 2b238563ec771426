package org.mainstay.letterbox.heard;

import java.util.List;
import java.util.UUID;

/// What was heard in the talks of one project, and what was changed for it, as everybody reads it.
///
/// @param id the project's
/// @param title what it was called
/// @param asked what people were asked
/// @param who who was asked, in words
/// @param talks how many talks of which kind, and when, in words
/// @param people how many spoke: at least so many, in tens
public record Heard(
    UUID id, String title, String asked, String who, String talks, int people, List<Theme> themes) {
  public Heard {
    themes = List.copyOf(themes);
  }

  /// One thing that several people said.
  ///
  /// @param name a few words
  /// @param words what was heard, in the hub's words
  public record Theme(String name, String words, List<Said> said, List<Changed> changed) {
    public Theme {
      said = List.copyOf(said);
      changed = List.copyOf(changed);
    }
  }

  /// What one person said, with nothing by which they could be known.
  ///
  /// @param who so coarse that it could be many
  public record Said(String words, String who) {}

  /// What was changed for it, will be, or cannot be.
  ///
  /// @param state such as "Done on 3 March 2026", in words
  /// @param why why it cannot be, empty for what is done or will be
  public record Changed(String words, String state, String why) {}
}
