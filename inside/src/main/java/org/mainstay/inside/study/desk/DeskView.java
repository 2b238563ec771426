package org.mainstay.inside.study.desk;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// The files that an analyst brought, and the form for another.
public record DeskView(List<Line> files, Errors errors) implements Drawn {
  public DeskView {
    files = List.copyOf(files);
  }

  /// One file.
  public record Line(String name, String path, String size, String brought, String kept) {}
}
