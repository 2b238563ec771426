package org.mainstay.house.commandline.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.inside.study.design.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Asks whether a programme makes a difference, and says what may be concluded.
@Command(
    name = "study",
    description = "Does a programme make a difference? Regressions by a YAML design.")
public final class StudyVerb implements Callable<Integer> {
  @Option(names = "--design", required = true, paramLabel = "FILE", description = "YAML")
  private Path design = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    return Ended.with(new StudyFile(Mainstay.VERSION, System.err::println).run(design, out));
  }
}
