package org.mainstay.house.commandline.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.inside.study.SurvivalFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows how long people wait, or until they are back at work.
@Command(name = "survival", description = "Waits, or return to work: Kaplan-Meier by group.")
public final class SurvivalVerb implements Callable<Integer> {
  @Option(names = "--in", required = true, paramLabel = "FILE", description = "CSV or Parquet")
  private Path in = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  @Option(
      names = "--at",
      defaultValue = SurvivalFile.DAYS_OF_STANDARDS,
      paramLabel = "DAYS",
      description = "days to read the curves at (default: ${DEFAULT-VALUE})")
  private String at = SurvivalFile.DAYS_OF_STANDARDS;

  @Override
  public Integer call() {
    return Ended.with(new SurvivalFile(Mainstay.VERSION, System.err::println).run(in, out, at));
  }
}
