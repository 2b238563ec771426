package org.mainstay.front.gathering.stories;

import java.util.List;
import org.mainstay.front.yourpage.Once;
import org.mainstay.ui.Drawn;

/// The stories that somebody let the hub tell, on their own page.
public record OwnStoryView(List<Own> stories, Once once) implements Drawn {
  public OwnStoryView {
    stories = List.copyOf(stories);
  }

  /// One of them.
  ///
  /// @param until its last day, in words
  /// @param isSending whether it is being taken back
  public record Own(String id, List<String> lines, String until, boolean isSending) {
    public Own {
      lines = List.copyOf(lines);
    }
  }
}
