package org.mainstay.inside.support.ownpage;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// What a person did on their own page, and what the team can put there.
///
/// @param base the path of the case, without a slash at its end
public record NewsView(CaseHead head, String base, List<Line> news) implements Drawn {
  public NewsView {
    news = List.copyOf(news);
  }

  /// One thing that the person did.
  public record Line(String at, String words, boolean isNew) {}
}
