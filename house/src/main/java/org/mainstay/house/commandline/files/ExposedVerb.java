package org.mainstay.house.commandline.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.inside.study.ExposedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows which suppressed cells of a published table can be worked out.
@Command(
    name = "exposed",
    description = "Which suppressed cells of a published table can be worked out.",
    footer = {
      "",
      "FILE has the columns table, cell and value, and a row Total where a total was published.",
      "Ends with 1 if any suppressed cell is bounded, with 0 if none is."
    })
public final class ExposedVerb implements Callable<Integer> {
  @Option(names = "--in", required = true, paramLabel = "FILE", description = "CSV or Parquet")
  private Path in = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  @Option(
      names = "--mark",
      defaultValue = "*",
      paramLabel = "MARK",
      description = "what stands in a suppressed cell (${DEFAULT-VALUE})")
  private String mark = "*";

  /// Never guessed: with too small a base a bound would claim more than the table tells.
  @Option(
      names = "--base",
      required = true,
      paramLabel = "N",
      description = "what the published numbers were rounded to; 1 if they were not")
  private long base = 1;

  @Override
  public Integer call() {
    var looked = new ExposedFile(mark, base, Mainstay.VERSION).run(in, out);
    looked.says().forEach(System.out::println);
    int ended = Ended.with(looked.worked());
    return looked.found() ? Mainstay.REFUSED : ended;
  }
}
