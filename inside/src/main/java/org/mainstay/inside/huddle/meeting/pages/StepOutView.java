package org.mainstay.inside.huddle.meeting.pages;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.OnScreenForAll;

/// Asks whoever must not hear the next case to step out; it says nothing of the case.
///
/// @param typed what was typed before they came in: kept unseen, so that it is not lost
public record StepOutView(
    String huddle, String here, List<MeetingView.Member> members, Talking.Typed typed)
    implements Drawn, OnScreenForAll {
  public StepOutView {
    members = List.copyOf(members);
  }
}
