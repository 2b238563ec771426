package org.mainstay.outside.network.coverage;

import java.util.Comparator;
import java.util.List;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;

/// Which hubs are there for an employer and its sites.
///
/// @param listed the employer and its sites, at least one
public record CoversView(List<Place> listed, List<Cover> covers) implements Drawn {
  public CoversView {
    listed = List.copyOf(listed);
    covers =
        covers.stream()
            .sorted(Comparator.comparing((Cover one) -> one.term().sinceOn()).reversed())
            .toList();
  }

  public String employer() {
    return listed.getFirst().employer();
  }

  public String path() {
    return CoverPages.COVER + "/" + Office.encoded(listed.getFirst().employerCode());
  }

  public String path(Cover one) {
    return path() + "/" + one.id();
  }

  /// For which part of the employer it is.
  public String where(Cover one) {
    return one.siteCode().isEmpty()
        ? "Every site without a hub of its own"
        : listed.stream()
            .filter(place -> place.siteCode().equals(one.siteCode()))
            .map(Place::site)
            .findFirst()
            .orElse("A site that is no longer on the list");
  }

  public String when(Cover one) {
    return "Since "
        + OfficeForm.on(one.term().sinceOn())
        + one.term().until().map(day -> ", until " + OfficeForm.on(day)).orElse(", no end known");
  }
}
