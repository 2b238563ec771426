package org.mainstay.inside.support.repeating;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// One appointment that repeats and all that follow: move them or cancel them together.
///
/// @param words how it repeats
/// @param notice a sentence if something changed meanwhile, empty otherwise
/// @param following the appointments, in words
/// @param inTheWay what stands in the way of moving them, in words
public record FollowingView(
    CaseHead head,
    String path,
    String words,
    String notice,
    List<String> following,
    List<String> inTheWay,
    RepeatForm form)
    implements Drawn {
  public FollowingView {
    following = List.copyOf(following);
    inTheWay = List.copyOf(inTheWay);
  }
}
