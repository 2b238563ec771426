package org.mainstay.inside.team.backups;

import java.util.List;
import java.util.function.Supplier;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;

/// Whether the hub could be brought back: read by whoever leads the team.
@InsidePages
public class BackupPages {
  public static final String PATH = "/team/backups";

  private final Supplier<List<BackupView.Line>> lines;

  /// @param lines how backups stand at this moment
  public BackupPages(Supplier<List<BackupView.Line>> lines) {
    this.lines = lines;
  }

  @GetMapping(PATH)
  public Answer backups() {
    var now = lines.get();
    long wrong = now.stream().filter(line -> !line.isWell()).count();
    return new Page(
            "Backups",
            new BackupView(
                wrong == 0,
                wrong == 0 ? "All is well." : "Things to put right: %d.".formatted(wrong),
                now))
        .withoutExit();
  }
}
