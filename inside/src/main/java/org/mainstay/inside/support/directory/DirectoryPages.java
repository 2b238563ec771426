package org.mainstay.inside.support.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.window.directory.Checked;
import org.mainstay.letterbox.window.directory.Status;
import org.mainstay.letterbox.window.directory.Upkeep;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a lead keeps the directory right.
@InsidePages
public class DirectoryPages {
  /// Where it is.
  public static final String PATH = "/team/directory";

  private static final int WORDS_MAX = 100;

  private final Upkeep upkeep;
  private final Months months;
  private final Clock clock;

  public DirectoryPages(Upkeep upkeep, Months months, Clock clock) {
    this.upkeep = upkeep;
    this.months = months;
    this.clock = clock;
  }

  /// For how many months an entry is fresh after somebody checked it.
  public record Months(int count) {}

  @GetMapping(PATH)
  public Answer all() {
    return list("");
  }

  @PostMapping(PATH)
  public Answer find(@RequestParam(defaultValue = "") String words) {
    return list(words.strip().substring(0, Math.min(WORDS_MAX, words.strip().length())));
  }

  @PostMapping(PATH + "/entry")
  public Answer change(@RequestParam UUID entry, @RequestParam("do") String what) {
    boolean done =
        switch (what) {
          case "check" -> upkeep.check(entry, LocalDate.now(clock));
          case "out" -> upkeep.takeOut(entry, true);
          case "back" -> upkeep.takeOut(entry, false);
          default -> false;
        };
    return done ? new GoTo(PATH) : new NotHere();
  }

  private Answer list(String words) {
    var lines = upkeep.list(words).stream().map(this::line).toList();
    int count = upkeep.count();
    var counted =
        count > Upkeep.LISTED_MAX
            ? String.format(Locale.UK, "There are %,d entries; 100 are shown.", count)
            : "There are %d entries.".formatted(count);
    return new Page("Directory", new DirectoryView(counted, words, lines)).withoutExit();
  }

  private DirectoryView.Line line(Upkeep.Line line) {
    return new DirectoryView.Line(
        line.id().toString(),
        line.name(),
        line.runBy(),
        checked(line.checked()),
        line.takenOut()
            ? "No: taken out"
            : line.status() == Status.ACTIVE ? "Yes" : "No: " + line.status().words(),
        line.takenOut());
  }

  private String checked(Checked checked) {
    var words =
        switch (checked) {
          case Checked.On(var day) -> London.words(day);
          case Checked.Never() -> "Nobody knows";
        };
    return checked.isStale(LocalDate.now(clock), months.count())
        ? words + ": maybe out of date"
        : words;
  }
}
