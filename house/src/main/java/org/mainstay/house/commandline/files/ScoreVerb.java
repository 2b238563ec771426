package org.mainstay.house.commandline.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.inside.study.ScoreFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Scores a file of questionnaires, item by item.
@Command(name = "score", description = "Scores a file of answers, item by item.")
public final class ScoreVerb implements Callable<Integer> {
  @Parameters(paramLabel = "SCALE", description = "such as phq9, gad7, wsas, core10, k6, swemwbs")
  private String scale = "";

  @Option(names = "--in", required = true, paramLabel = "FILE", description = "the answers")
  private Path in = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  @Option(
      names = "--map",
      defaultValue = "",
      description = "which column is which, such as id=COL,item1=COL")
  private String map = "";

  @Option(
      names = "--missing",
      defaultValue = "",
      description = "codes that mean no answer, such as 7,9")
  private String missing = "";

  @Option(
      names = "--lenient",
      description = "leave out rows with an answer the scale does not have")
  private boolean lenient;

  @Override
  public Integer call() {
    var request = new ScoreFile.Request(scale, in, out, map, missing, lenient);
    return Ended.with(new ScoreFile(Mainstay.VERSION, System.err::println).run(request));
  }
}
