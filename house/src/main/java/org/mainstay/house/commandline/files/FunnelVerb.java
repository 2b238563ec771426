package org.mainstay.house.commandline.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.inside.study.FunnelFile;
import org.mainstay.sums.statistics.funnel.CountedIn;
import org.mainstay.sums.statistics.funnel.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows which services stand out, beyond what services differ anyway.
@Command(name = "funnel", description = "Which services stand out, beyond overdispersion.")
public final class FunnelVerb implements Callable<Integer> {
  @Option(names = "--in", required = true, paramLabel = "FILE", description = "CSV or Parquet")
  private Path in = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  /// What the numerator is to the denominator.
  enum Asked {
    PROPORTION,
    RATE,
    RATIO
  }

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "proportion, rate, or ratio (of what was seen to what was expected)")
  private Asked kind = Asked.PROPORTION;

  @Option(
      names = "--counted",
      defaultValue = "PEOPLE",
      paramLabel = "WHAT",
      description = "what the denominator counts: people, events or days; days are refused")
  private CountedIn counted = CountedIn.PEOPLE;

  @Override
  public Integer call() {
    return Ended.with(new FunnelFile(kindOf(), counted, Mainstay.VERSION).run(in, out));
  }

  private Kind kindOf() {
    return switch (kind) {
      case PROPORTION -> Kind.PROPORTION;
      case RATE -> Kind.RATE;
      case RATIO -> Kind.RATIO;
    };
  }
}
