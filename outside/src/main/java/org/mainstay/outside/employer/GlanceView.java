package org.mainstay.outside.employer;

import java.util.List;
import org.mainstay.ui.Drawn;

/// A book at a glance: a few answers in words, each with the way to where it comes from.
///
/// @param lead a paragraph each
public record GlanceView(List<String> lead, List<Answer> answers) implements Drawn {
  public GlanceView {
    lead = List.copyOf(lead);
    answers = List.copyOf(answers);
  }

  /// One answer.
  ///
  /// @param question as a reader would ask it
  /// @param words what the numbers say, a sentence each
  /// @param href where it comes from
  /// @param link what that page is called
  public record Answer(String question, List<String> words, String href, String link) {
    public Answer {
      words = List.copyOf(words);
    }
  }
}
