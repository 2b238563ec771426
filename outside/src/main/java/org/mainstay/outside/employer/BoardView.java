package org.mainstay.outside.employer;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The noticeboard in finished words.
public record BoardView(List<NoticeView> notices) implements Drawn {
  public BoardView {
    notices = List.copyOf(notices);
  }

  /// One notice.
  public record NoticeView(String title, String pinnedOn, String words) {}
}
