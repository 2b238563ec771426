package org.mainstay.inside.counting.books;

import java.util.TreeSet;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.hatch.roster.Rosters;
import org.mainstay.letterbox.window.Directorates;

/// Shows at the window which parts each employer has by its roster, so that whoever wants to can
/// say in which of them they work.
public final class ShownParts {
  private final Rosters rosters;
  private final Directorates directorates;

  /// @param rosters read by the hatch's own connection
  /// @param directorates what the public reads
  public ShownParts(Rosters rosters, Directorates directorates) {
    this.rosters = rosters;
    this.directorates = directorates;
  }

  /// Shows what each employer said last. More parts than anybody would read through are not shown.
  public void show() {
    for (Rosters.Employer employer : rosters.employers()) {
      var names = new TreeSet<String>();
      rosters
          .latest(employer.code())
          .map(Roster::frame)
          .ifPresent(frame -> frame.directorates().forEach(d -> names.add(d.unit().name())));
      if (names.size() <= Directorates.SHOWN_MAX) {
        directorates.show(employer.code(), names);
      }
    }
  }
}
