package org.mainstay.outside.casemaking.desk;

import java.util.List;
import org.mainstay.outside.casemaking.CaseAddresses;
import org.mainstay.outside.casemaking.pack.Pack;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;

/// All packs, the latest first.
public record PacksView(List<Pack> packs) implements Drawn {
  public PacksView {
    packs = List.copyOf(packs);
  }

  /// When one was made.
  public String made(Pack pack) {
    return OfficeForm.on(pack.front().madeOn());
  }

  /// Where one stands.
  public String path(Pack pack) {
    return CaseAddresses.PACKS + "/" + pack.front().id();
  }
}
