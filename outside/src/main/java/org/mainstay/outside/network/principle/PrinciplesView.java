package org.mainstay.outside.network.principle;

import java.util.List;
import java.util.Optional;
import org.mainstay.outside.network.frame.Network;
import org.mainstay.outside.network.words.NetworkWords.Principle;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;

/// How the hub stands to all eight.
///
/// @param source where they can be read in their own words
/// @param leads whether whoever reads it may write
public record PrinciplesView(String source, List<Part> parts, boolean leads) implements Drawn {
  public PrinciplesView {
    parts = List.copyOf(parts);
  }

  /// One principle and how the hub stands to it.
  public record Part(Principle principle, Optional<Stand> stand) {

    public String path() {
      return Network.HOME + "/principle/" + principle.key();
    }

    /// "Write to the board in May, by 31 March 2027".
    public String next() {
      var said = stand.map(Stand::said);
      String step =
          said.map(Stand.Said::nextStep).filter(words -> !words.isEmpty()).orElse("None named");
      return step
          + said.flatMap(Stand.Said::due).map(day -> " (by " + OfficeForm.on(day) + ")").orElse("");
    }

    public String evidence() {
      return stand
          .map(one -> one.said().evidence())
          .filter(words -> !words.isEmpty())
          .orElse("Nothing shows it yet");
    }

    public String writtenOn() {
      return stand.map(one -> OfficeForm.on(one.on())).orElse("");
    }
  }
}
