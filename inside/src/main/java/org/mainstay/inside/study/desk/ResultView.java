package org.mainstay.inside.study.desk;

import gg.jte.Content;
import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Words;

/// A question being worked out, refused, cut off, or answered with a report and its files.
///
/// @param report empty until there is one
/// @param design in YAML, empty where the question has none
/// @param again how to work it out from the command line
public record ResultView(
    Head head, Standing standing, Content report, List<FileLine> files, String design, String again)
    implements Drawn {
  public ResultView {
    files = List.copyOf(files);
  }

  /// What was asked of which file.
  ///
  /// @param change where the answers can be changed
  public record Head(String file, String path, String question, String change) {}

  /// How it stands.
  ///
  /// @param doing what is being done now, empty if nothing is
  /// @param still whether the page stays as it is
  public record Standing(Result.State state, String doing, boolean still, String said) {}

  /// A file to take away.
  public record FileLine(String name, String path, String kind) {}

  /// Too many wait.
  static ResultView busy(String file) {
    return new ResultView(
        new Head(file, file, "", file),
        new Standing(
            Result.State.REFUSED,
            "",
            true,
            "Many questions are being worked out just now. Come back in a few minutes."),
        Words.none(),
        List.of(),
        "",
        "");
  }

  /// Whether it is being worked out now.
  public boolean underWay() {
    return standing.state() == Result.State.RUNNING && !standing.doing().isEmpty();
  }

  /// Whether it was cut off when the house was stopped.
  public boolean cutOff() {
    return standing.state() == Result.State.RUNNING && standing.doing().isEmpty();
  }

  /// The code of a fault of ours.
  public String faultCode() {
    return Workbench.FAULT;
  }

  /// Whether the file did not allow it.
  public boolean refused() {
    return standing.state() == Result.State.REFUSED;
  }

  /// Whether a fault of ours ended it.
  public boolean faulty() {
    return standing.state() == Result.State.FAULT;
  }
}
