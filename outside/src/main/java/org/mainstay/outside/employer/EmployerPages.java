package org.mainstay.outside.employer;

import org.mainstay.hatch.noticeboard.Noticeboard;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The open page for employers and commissioners: what is pinned, and what they will never see.
@Controller
public class EmployerPages {
  private final Noticeboard noticeboard;

  public EmployerPages(Noticeboard noticeboard) {
    this.noticeboard = noticeboard;
  }

  /// The noticeboard.
  @GetMapping("/open")
  public Answer board() {
    var notices =
        noticeboard.pinned().stream()
            .map(n -> new BoardView.NoticeView(n.title(), n.pinnedOn().toString(), n.words()))
            .toList();
    return new Page("What employers can see", new BoardView(notices)).withoutExit();
  }
}
