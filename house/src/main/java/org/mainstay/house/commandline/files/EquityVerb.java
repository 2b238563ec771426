package org.mainstay.house.commandline.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.inside.study.EquityFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows who comes and who does not, against the workforce.
@Command(name = "equity", description = "Who comes and who does not, against the workforce.")
public final class EquityVerb implements Callable<Integer> {
  @Option(names = "--in", required = true, paramLabel = "FILE", description = "CSV or Parquet")
  private Path in = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    return Ended.with(new EquityFile(Mainstay.VERSION).run(in, out));
  }
}
