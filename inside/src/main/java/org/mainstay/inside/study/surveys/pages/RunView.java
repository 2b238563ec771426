package org.mainstay.inside.study.surveys.pages;

import java.util.List;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.DateInput;

/// One survey, with its waves and what can be done now.
public record RunView(
    String title,
    String kind,
    String path,
    Address address,
    List<Line> waves,
    ReachView reach,
    May may,
    TeamForm form)
    implements Drawn {
  public RunView {
    waves = List.copyOf(waves);
  }

  /// Where it is filled in.
  public record Address(String words, boolean isOpen) {}

  /// One wave.
  ///
  /// @param path where it is read, empty if there is nothing to read
  public record Line(String name, String state, String path) {}

  /// What can be done now.
  ///
  /// @param close whether the open wave can be closed before its time
  /// @param next whether another wave can be opened, or the survey ended
  /// @param export whether there is a file to take
  /// @param design whether somebody was asked if they took part, so that a study has a question
  public record May(boolean close, boolean next, boolean export, boolean design) {}

  public DateInput closes() {
    return SurveysView.closes(form);
  }
}
