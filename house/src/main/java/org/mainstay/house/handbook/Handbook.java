package org.mainstay.house.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.front.selfcheck.CheckWords;
import org.mainstay.inside.huddle.meeting.Script;
import org.mainstay.inside.messages.MessageWords;
import org.mainstay.inside.posters.PosterWords;
import org.mainstay.inside.support.pathways.Pathways;
import org.mainstay.outside.academy.shelf.Shelf;
import org.mainstay.outside.commitment.words.CommitmentWords;
import org.mainstay.outside.network.words.NetworkWords;
import org.mainstay.sums.scales.LicenceEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A hub's own words and numbers: one folder of readable files, read at every start and whenever
/// one of them changes.
///
/// @param finding what people need, and where the places of the locality are
/// @param licences the licences the hub holds for questionnaires
/// @param selfCheck what people read who check how they are feeling
/// @param messages what texts and emails say that tell people that something waits
/// @param posters what stands on posters and cards
/// @param networks which addresses are networks of employers
/// @param academy the guides and courses for managers
/// @param teamSide how the team works
/// @param commitments what employers promise for mental health at work
/// @param network what hubs do together
public record Handbook(
    Hub hub,
    Crisis crisis,
    Finding finding,
    List<LicenceEntry> licences,
    CheckWords selfCheck,
    MessageWords messages,
    PosterWords posters,
    Networks networks,
    Shelf academy,
    TeamSide teamSide,
    CommitmentWords commitments,
    NetworkWords network) {
  /// Crisis numbers are rung again after this long.
  public static final int CHECKED_DAYS_MAX = 90;

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /// What a file of settings leaves out has its default.
  private static final YAMLMapper SETTINGS =
      YAML.rebuild()
          .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  public Handbook {
    licences = List.copyOf(licences);
  }

  /// What `licences.yaml` holds.
  private record LicenceFile(List<LicenceEntry> entries) {}

  public Script huddles() {
    return teamSide.huddles();
  }

  public Waits waits() {
    return teamSide.waits();
  }

  public Roles roles() {
    return teamSide.roles();
  }

  public Retention retention() {
    return teamSide.retention();
  }

  public Pathways pathways() {
    return teamSide.pathways();
  }

  public CaseWork caseWork() {
    return teamSide.caseWork();
  }

  public TeamFile team() {
    return teamSide.team();
  }

  public SurveyFile surveys() {
    return teamSide.surveys();
  }

  /// Reads the handbook.
  ///
  /// @throws HandbookFault if a file is missing or does not say what it must
  public static Handbook read(Path folder) {
    var hub = read(folder.resolve("hub.yaml"), Hub.class);
    var crisis = read(folder.resolve("crisis.yaml"), Crisis.class);
    return new Handbook(
        hub,
        crisis,
        withSources(folder, read(folder.resolve("finding.yaml"), Finding.class)),
        read(folder.resolve("licences.yaml"), LicenceFile.class).entries(),
        read(folder.resolve("selfcheck.yaml"), CheckWords.class),
        neutral(folder.resolve("messages.yaml"), hub, crisis),
        read(folder.resolve("posters.yaml"), PosterWords.class),
        Networks.read(folder.resolve("networks.yaml")),
        AcademyFiles.read(folder),
        TeamSide.read(folder, hub),
        read(folder.resolve("commitments.yaml"), CommitmentWords.class),
        read(folder.resolve("hub-network.yaml"), NetworkWords.class));
  }

  /// A list that is named and not there would empty the directory unseen.
  private static Finding withSources(Path folder, Finding finding) {
    for (Finding.Source source : finding.sources()) {
      if (!Files.isReadable(folder.resolve(source.file()))) {
        throw new HandbookFault(
            "MAINSTAY-HANDBOOK-001: %s cannot be read, which finding.yaml names as a source. Way out: put the file there, or take it out of sources"
                .formatted(folder.resolve(source.file())));
      }
    }
    return finding;
  }

  /// A text that gives somebody away is never sent: the house does not start with it.
  private static MessageWords neutral(Path file, Hub hub, Crisis crisis) {
    var words = read(file, MessageWords.class);
    var problems = words.problems(List.of(hub.name(), hub.place(), crisis.own().name()));
    if (!problems.isEmpty()) {
      throw new HandbookFault(
          "MAINSTAY-HANDBOOK-003: %s: %s. Way out: say only that something waits, as the file of"
                  .formatted(file, String.join("; ", problems))
              + " that name in handbook/ does");
    }
    return words;
  }

  /// Reads one file of the handbook, in which nothing may be left out.
  ///
  /// @throws HandbookFault if it is missing or does not say what it must
  public static <T> T read(Path file, Class<T> type) {
    return read(file, type, YAML);
  }

  /// Reads a file of settings; what it leaves out is null or empty.
  ///
  /// @throws HandbookFault if it is missing or says what nobody knows
  public static <T> T readSettings(Path file, Class<T> type) {
    return read(file, type, SETTINGS);
  }

  private static <T> T read(Path file, Class<T> type, YAMLMapper yaml) {
    try {
      return yaml.readValue(Files.readString(file), type);
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
