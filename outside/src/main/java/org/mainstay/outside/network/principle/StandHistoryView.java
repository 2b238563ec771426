package org.mainstay.outside.network.principle;

import java.util.List;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;

/// Everything that was written of the principles, the last day first.
public record StandHistoryView(List<Line> lines) implements Drawn {
  public StandHistoryView {
    lines = List.copyOf(lines);
  }

  /// One version.
  public record Line(String principle, Stand stand) {

    public String on() {
      return OfficeForm.on(stand.on());
    }

    /// What there was and what was to come, in one paragraph each.
    public List<String> words() {
      var said = stand.said();
      return List.of(
          "In place: " + said.inPlace(),
          "Evidence: " + (said.evidence().isEmpty() ? "none" : said.evidence()),
          "Owner: " + said.owner(),
          "Next step: "
              + (said.nextStep().isEmpty() ? "none" : said.nextStep())
              + said.due().map(day -> ", by " + OfficeForm.on(day)).orElse(""));
    }
  }
}
