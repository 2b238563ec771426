package org.mainstay.house.commandline.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.inside.study.design.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Asks whether a programme makes a difference, and says what may be concluded.
@Command(
    name = "study",
    description = "Does a programme make a difference? Regressions by a YAML design.",
    footerHeading = "%nKeys of the design (docs/study.md explains each, with examples):%n",
    footer = {
      "  data: FILE            CSV or Parquet, beside the design",
      "  design: WORD          what is compared with what:",
      "    rows                one row each, or fixed effects (the usual one)",
      "    change              asked twice: the change beside the change of others",
      "    ancova              asked twice: the score after, the score before held equal",
      "    staggered           starts at different times beside those who still wait",
      "    interrupted         one series before and after a campaign",
      "  question: WORD        cross_section, baseline, two_wave, panel, randomised:",
      "                        what may be said; randomised where lots were drawn",
      "  outcomes: [COLUMN]    what may be better or worse",
      "  negative_controls: [COLUMN]  what the programme cannot have changed",
      "  corrections: [bh, holm, romano_wolf]   seed: NUMBER",
      "",
      "  rows, change and ancova also:",
      "  treatments: [COLUMN]  1 took part, 0 did not   types: {NAME: [COLUMN]}",
      "  covariates: [COLUMN]  held equal   categorical: [COLUMN]  those that are names",
      "  fixed_effects: [COLUMN]   cluster: COLUMN   weights: COLUMN",
      "  model: ols|poisson (rows)   joint: true|false   convention: nested|areg",
      "  robust: [cr1, cr3, wild, hc1]   draws: NUMBER",
      "",
      "  change and ancova also:",
      "  person: COLUMN   wave: COLUMN   one row for each person and wave",
      "  before: WAVE   after: WAVE   which two, where there are more",
      "  unequal: refuse|allow   people who lack a wave: refused, or left out and counted",
      "",
      "  staggered also:",
      "  person: COLUMN   wave: COLUMN   whole numbers   unequal: refuse|allow",
      "  start: [COLUMN]   the wave of a person's start, blank for never",
      "  cluster: COLUMN   robust: [cr1, cr3]",
      "",
      "  interrupted also:",
      "  time: COLUMN   numbers, months or days, one row each   campaign: PERIOD  its first"
    })
public final class StudyVerb implements Callable<Integer> {
  @Option(names = "--design", required = true, paramLabel = "FILE", description = "YAML")
  private Path design = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "for the results")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    return Ended.with(new StudyFile(Mainstay.VERSION, System.err::println).run(design, out));
  }
}
