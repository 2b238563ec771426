package org.mainstay.inside.support.offering;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.support.ContactsView;
import org.mainstay.ui.Drawn;

/// The times that were offered in a case, and the form to offer some.
///
/// @param path where the form goes
public record OffersView(
    CaseHead head, String path, List<Line> offers, ContactsView.Lists lists, OfferForm form)
    implements Drawn {
  public OffersView {
    offers = List.copyOf(offers);
  }

  /// One offer.
  ///
  /// @param state what has become of it
  /// @param withdraw where it is taken back, empty if there is nothing to take back
  public record Line(String what, List<String> times, String state, String withdraw) {
    public Line {
      times = List.copyOf(times);
    }
  }
}
