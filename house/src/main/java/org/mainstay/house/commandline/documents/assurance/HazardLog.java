package org.mainstay.house.commandline.documents.assurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mainstay.house.commandline.documents.assurance.Control.Status;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The hazard log of `safety/hazards.yaml`, and the page that is made of it.
///
/// @param owner who answers for the whole log
public record HazardLog(String owner, List<Hazard> hazards) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final String AFTER_MATRIX =
      """

      1 and 2 are acceptable. 3 must be justified. 4 must be reduced. 5 is unacceptable. The matrix follows the guidance to DCB0129 at second hand; a Clinical Safety Officer compares it with the NHS document before the first sign-off.

      ## All hazards

      | | hazard | at first | now | shown | open | for the hub |
      |---|---|---|---|---|---|---|
      """;

  public HazardLog {
    hazards = List.copyOf(hazards);
  }

  /// Reads the log.
  ///
  /// @param home where the sources lie
  public static HazardLog read(Path home) throws IOException {
    return of(Files.readString(home.resolve("safety/hazards.yaml")));
  }

  /// Reads a log from its text.
  public static HazardLog of(String yaml) {
    return YAML.readValue(yaml, HazardLog.class);
  }

  /// The page.
  public String page() {
    var page = new StringBuilder(head()).append(matrix()).append(AFTER_MATRIX);
    hazards.forEach(hazard -> page.append(row(hazard)));
    hazards.forEach(hazard -> page.append(section(hazard)));
    return page.toString();
  }

  private String head() {
    return """
      # Hazard log

      The hazards of this software, in the form that DCB0129 asks of a manufacturer. `./mainstay docs` makes this page from [safety/hazards.yaml](../../safety/hazards.yaml). The argument that it belongs to is in the [safety case](safety-case.md).

      Severity and likelihood rate hazards of the software. They never rate a person: no page, table or type of the product has a grade for anybody.

      A control counts only where tests show it. What is open, and what is left to whoever runs a hub, is said so and is not counted. Whoever runs a hub copies what is theirs into their own log under DCB0160.

      Owner of the log: %s.

      ## How a hazard is rated

      """
        .formatted(owner);
  }

  private static String matrix() {
    var table = new StringBuilder("| severity, likelihood |");
    for (Likelihood likelihood : Likelihood.values()) {
      table.append(' ').append(likelihood.words()).append(" |");
    }
    table.append("\n|---|---|---|---|---|---|\n");
    for (Severity severity : Severity.values()) {
      table
          .append("| ")
          .append(severity.words())
          .append(
              Arrays.stream(Likelihood.values())
                  .map(likelihood -> " | " + severity.rating(likelihood))
                  .collect(Collectors.joining()))
          .append(" |\n");
    }
    return table.toString();
  }

  private static String row(Hazard hazard) {
    return "| [%s](#%s) | %s | %d | %d | %d | %d | %d |\n"
        .formatted(
            hazard.id(),
            hazard.id().toLowerCase(Locale.ROOT),
            hazard.hazard(),
            hazard.rating(),
            hazard.residual().rating(),
            hazard.of(Status.SHOWN).size(),
            hazard.of(Status.OPEN).size(),
            hazard.of(Status.ORGANISATION).size());
  }

  private static String section(Hazard hazard) {
    var residual = hazard.residual();
    var section =
        new StringBuilder("\n## %s\n\n**%s.**\n\n".formatted(hazard.id(), hazard.hazard()))
            .append("- Causes: %s.\n".formatted(String.join("; ", hazard.causes())))
            .append("- Harm: %s\n".formatted(hazard.harm()))
            .append(
                "- At first: severity %s, likelihood %s: **%d**.\n"
                    .formatted(
                        hazard.severity().words(), hazard.likelihood().words(), hazard.rating()))
            .append(
                "- Now: severity %s, likelihood %s: **%d**. %s\n"
                    .formatted(
                        residual.severity().words(),
                        residual.likelihood().words(),
                        residual.rating(),
                        residual.reason()))
            .append("- Owner: %s.\n".formatted(hazard.owner()));
    if (!hazard.overlaps().isEmpty()) {
      section.append("- In earlier lists: %s.\n".formatted(String.join(", ", hazard.overlaps())));
    }
    section.append("\n| control | kind | what shows it |\n|---|---|---|\n");
    hazard.controls().forEach(control -> section.append(line(control)));
    return section.toString();
  }

  private static String line(Control control) {
    String shows =
        switch (control.status()) {
          case SHOWN ->
              control.shownBy().stream()
                  .map(test -> "`" + test + "`")
                  .collect(Collectors.joining(", "));
          case OPEN -> "**Open:** " + control.owed();
          case ORGANISATION -> "**The hub's own:** " + control.owed();
        };
    return "| %s | %s | %s |\n".formatted(control.text(), control.kind().words(), shows);
  }
}
