package org.mainstay.house.commandline.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.inside.study.SpcFile;
import org.mainstay.sums.statistics.control.Better;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells a special figure from noise, series by series.
@Command(name = "spc", description = "Control charts by the NHS rules.")
public final class SpcVerb implements Callable<Integer> {
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
    return Ended.with(new SpcFile(better, Mainstay.VERSION).run(in, out, System.err::println));
  }
}
