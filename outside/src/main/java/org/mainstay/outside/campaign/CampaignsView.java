package org.mainstay.outside.campaign;

import java.util.List;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;

/// All campaigns of an employer or of the hub.
public record CampaignsView(Keeper keeper, List<Campaign> campaigns) implements Drawn {
  public CampaignsView {
    campaigns = List.copyOf(campaigns);
  }

  public String name() {
    return keeper.name();
  }

  public String path() {
    return keeper.path();
  }

  /// "3 May 2027 to 30 June 2027".
  public String days(Campaign one) {
    return OfficeForm.on(one.aim().begins()) + " to " + OfficeForm.on(one.aim().ends());
  }
}
