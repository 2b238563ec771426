package org.mainstay.house.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.inside.posters.PosterWords;
import org.mainstay.sums.scales.LicenceEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A hub's own words and numbers: one folder of readable files, read at every start.
///
/// @param licences the licences the hub holds for questionnaires
/// @param posters what stands on posters and cards
public record Handbook(Hub hub, Crisis crisis, List<LicenceEntry> licences, PosterWords posters) {
  /// Crisis numbers are rung again after this long.
  public static final int CHECKED_DAYS_MAX = 90;

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  public Handbook {
    licences = List.copyOf(licences);
  }

  /// What `licences.yaml` holds.
  private record LicenceFile(List<LicenceEntry> entries) {}

  /// Reads the handbook.
  ///
  /// @throws HandbookFault if a file is missing or does not say what it must
  public static Handbook read(Path folder) {
    return new Handbook(
        read(folder.resolve("hub.yaml"), Hub.class),
        read(folder.resolve("crisis.yaml"), Crisis.class),
        read(folder.resolve("licences.yaml"), LicenceFile.class).entries(),
        read(folder.resolve("posters.yaml"), PosterWords.class));
  }

  /// Reads one file of readable settings.
  ///
  /// @throws HandbookFault if it is missing or does not say what it must
  public static <T> T read(Path file, Class<T> type) {
    try {
      return YAML.readValue(Files.readString(file), type);
    } catch (IOException e) {
      throw new HandbookFault(
          "MAINSTAY-HANDBOOK-001: %s cannot be read. Way out: put the file there; handbook/ has one"
                  .formatted(file)
              + " of each as a pattern",
          e);
    } catch (JacksonException e) {
      throw new HandbookFault(
          "MAINSTAY-HANDBOOK-002: %s, line %s%s: %s. Way out: compare it with the file of that name"
                  .formatted(
                      file,
                      line(e),
                      field(e),
                      e.getOriginalMessage().lines().findFirst().orElse(""))
              + " in handbook/",
          e);
    }
  }

  private static String line(JacksonException e) {
    var where = e.getLocation();
    return where == null || where.getLineNr() < 1 ? "1" : Integer.toString(where.getLineNr());
  }

  private static String field(JacksonException e) {
    if (!(e instanceof DatabindException bound) || bound.getPath().isEmpty()) {
      return "";
    }
    return bound.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : step.getPropertyName())
        .collect(Collectors.joining(".", ", field ", ""));
  }

  /// Whether the crisis numbers have not been rung for too long.
  public boolean isStale(LocalDate today) {
    return crisis.checked().plusDays(CHECKED_DAYS_MAX).isBefore(today);
  }
}
