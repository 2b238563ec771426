package org.mainstay.inside.study.desk;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// The files that an analyst brought, and the form for another.
///
/// @param daysKept after so many days a file is deleted by itself
public record DeskView(List<Line> files, long daysKept, Errors errors) implements Drawn {
  public DeskView {
    files = List.copyOf(files);
  }

  /// One file.
  public record Line(String name, String path, String size, String brought, String kept) {}
}
