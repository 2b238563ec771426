package org.mainstay.house.commandline;

import java.nio.file.Path;
import org.mainstay.inside.study.SpcFile;
import org.mainstay.sums.statistics.control.Better;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells a special figure from noise, series by series.
@Command(name = "spc", description = "Control charts by the NHS rules.")
final class SpcVerb implements Verb {
  @Option(names = "--in", required = true, paramLabel = "FILE", description = "CSV or Parquet")
  private Path in = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  @Option(
      names = "--improvement",
      required = true,
      paramLabel = "WAY",
      description = "which way is better: increase, decrease or neutral")
  private Better better = Better.NEUTRAL;

  @Override
  public Integer call() {
    return Ended.with(new SpcFile(better, Main.VERSION).run(in, out, System.err::println));
  }
}
