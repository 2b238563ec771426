package org.mainstay.outside.network.steering;

import java.util.List;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;

/// The steering group and its decisions.
///
/// @param sits who sits there today
/// @param others who sat there once, or will
/// @param leads whether whoever reads it may write
public record SteeringView(
    List<Member> sits, List<Member> others, List<DecisionLine> decisions, boolean leads)
    implements Drawn {
  public SteeringView {
    sits = List.copyOf(sits);
    others = List.copyOf(others);
    decisions = List.copyOf(decisions);
  }

  public String path(Member one) {
    return Network.STEERING + "/member/" + one.id();
  }

  public String replace(DecisionLine line) {
    return Network.STEERING + "/decision/" + line.decision().id() + "/replace";
  }

  /// "Since 1 March 2026, until 2 May 2027".
  public String when(Member one) {
    return "Since "
        + OfficeForm.on(one.sinceOn())
        + one.until().map(day -> ", until " + OfficeForm.on(day)).orElse("");
  }
}
