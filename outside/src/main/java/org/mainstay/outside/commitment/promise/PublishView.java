package org.mainstay.outside.commitment.promise;

import gg.jte.Content;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;

/// What everybody would read, with the two buttons.
///
/// @param isOpen whether everybody can read something now
/// @param fingerprint of what would be published now
/// @param parts the same, drawn
public record PublishView(
    Commitment now, boolean isOpen, String fingerprint, Content parts, OfficeForm form)
    implements Drawn {

  public String back() {
    return Office.of(now.employer(), OverviewPages.COMMITMENT);
  }

  /// Where everybody reads it.
  public String open() {
    return Publications.address(now.employer());
  }

  public boolean canPublish() {
    return now.stage() == PromiseStage.SELF_ASSESSED || now.stage() == PromiseStage.PUBLISHED;
  }
}
