package org.mainstay.house.commandline;

import java.nio.file.Path;
import org.mainstay.inside.study.EquityFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows who comes and who does not, against the workforce.
@Command(name = "equity", description = "Who comes and who does not, against the workforce.")
final class EquityVerb implements Verb {
  @Option(names = "--in", required = true, paramLabel = "FILE", description = "CSV or Parquet")
  private Path in = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    return Ended.with(new EquityFile(Main.VERSION).run(in, out));
  }
}
