package org.mainstay.outside.network.pilot;

import java.time.LocalDate;
import java.util.List;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;

/// Every pilot.
///
/// @param leads whether whoever reads it may write
public record PilotsView(List<Pilot> pilots, LocalDate today, boolean leads) implements Drawn {
  public PilotsView {
    pilots = List.copyOf(pilots);
  }

  public String path(Pilot one) {
    return PilotPages.path(one.id());
  }

  public String when(Pilot one) {
    return "From "
        + OfficeForm.on(one.idea().from())
        + " until "
        + OfficeForm.on(one.idea().until());
  }

  /// What it waits for, blank if for nothing.
  public String waits(Pilot one) {
    return waits(one, today);
  }

  static String waits(Pilot one, LocalDate today) {
    return switch (one.stage()) {
      case PROPOSED -> "It cannot begin before it has an evaluation plan.";
      case RUNNING ->
          one.plan()
              .map(
                  plan ->
                      plan.decideOn().isBefore(today)
                          ? "Its verdict was due on " + OfficeForm.on(plan.decideOn()) + "."
                          : "It is decided on " + OfficeForm.on(plan.decideOn()) + ".")
              .orElse("");
      case PLANNED, JUDGED, DROPPED -> "";
    };
  }
}
