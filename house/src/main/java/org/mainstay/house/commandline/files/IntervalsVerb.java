package org.mainstay.house.commandline.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.inside.study.IntervalsFile;
import org.mainstay.sums.statistics.rates.Measured;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says how sure shares and rates are.
@Command(name = "intervals", description = "Wilson, Byar or exact, at 95 % and 99.8 %.")
public final class IntervalsVerb implements Callable<Integer> {
  @Option(names = "--in", required = true, paramLabel = "FILE", description = "CSV or Parquet")
  private Path in = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "proportion or rate")
  private Measured.Kind kind = Measured.Kind.PROPORTION;

  @Override
  public Integer call() {
    return Ended.with(new IntervalsFile(kind, Mainstay.VERSION).run(in, out));
  }
}
