package org.mainstay.house.commandline.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.inside.study.OutcomesFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Works out whether finished courses of support helped.
@Command(
    name = "outcomes",
    description = "Talking Therapies outcome flags and rates of finished courses.")
public final class OutcomesVerb implements Callable<Integer> {
  @Option(names = "--in", required = true, paramLabel = "FILE", description = "the courses")
  private Path in = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    return Ended.with(new OutcomesFile(Mainstay.VERSION, System.err::println).run(in, out));
  }
}
