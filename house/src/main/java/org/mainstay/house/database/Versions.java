package org.mainstay.house.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Which steps of the tables a database has, and which this program knows.
///
/// @param applied what the database has, in order of its numbers; none if it has no tables
/// @param known what this program knows
public record Versions(List<Step> applied, List<Step> known) {
  private static final String SCRIPTS = "classpath*:org/mainstay/**/V*__*.sql";
  private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*\\.sql");

  /// One step of the tables.
  ///
  /// @param number such as 130
  /// @param checksum of its text
  /// @param script where its text stands beneath the classes
  public record Step(String number, int checksum, String script) {}

  public Versions {
    applied = List.copyOf(applied);
    known = List.copyOf(known);
  }

  /// Of this server's database; nothing is changed.
  ///
  /// @throws DatabaseFault if the database is of a newer program
  public static Versions of(PostgresServer server) {
    // Reading them needs no role of ours, which a first start has yet to make.
    var all = Arrays.asList(Migrations.flyway(server, Migrations.OURS).load().info().all());
    var versions =
        new Versions(
            steps(all, it -> it.getState().isApplied()),
            steps(all, it -> it.getState().isResolved()));
    var newer = versions.unknown(versions.applied());
    if (!newer.isEmpty()) {
      throw new DatabaseFault(
          DatabaseFault.Kind.NEWER,
          "this database was used by a newer Mainstay (it has steps %s)."
                  .formatted(String.join(", ", newer))
              + " Way out: start that version again, or restore the backup that was taken before it");
    }
    return versions;
  }

  private static List<Step> steps(List<MigrationInfo> all, Predicate<MigrationInfo> which) {
    var steps = new ArrayList<Step>();
    for (var one : all) {
      if (one.getVersion() != null && which.test(one)) {
        steps.add(
            new Step(
                one.getVersion().getVersion(),
                Objects.requireNonNullElse(one.getChecksum(), 0),
                one.getScript()));
      }
    }
    return steps;
  }

  /// Whether there are tables, and this program would change them.
  public boolean isOlderThanTheProgram() {
    return !applied.isEmpty() && applied.size() < known.size();
  }

  /// The numbers of those steps that this program does not know.
  public List<String> unknown(List<Step> steps) {
    Set<String> ours = numbers(known);
    return steps.stream().map(Step::number).filter(it -> !ours.contains(it)).toList();
  }

  /// The numbers of those steps that this program has with another text.
  public List<String> different(List<Step> steps) {
    var ours = new HashSet<>(known);
    return steps.stream().filter(it -> !ours.contains(it)).map(Step::number).toList();
  }

  /// The numbers of every step that this program knows.
  public static Set<String> numbersOfTheProgram() {
    try {
      var found = new PathMatchingResourcePatternResolver().getResources(SCRIPTS);
      return Arrays.stream(found)
          .map(it -> NUMBER.matcher(Objects.requireNonNullElse(it.getFilename(), "")))
          .filter(Matcher::matches)
          // As the tables' own history writes it: 010 is 010 there too.
          .map(it -> it.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the steps of the tables could not be listed", e);
    }
  }

  /// Gives an empty database these steps and no others.
  public static void make(PostgresServer server, List<Step> steps) {
    Migrations.only(server, steps);
  }

  private static Set<String> numbers(List<Step> steps) {
    return steps.stream().map(Step::number).collect(Collectors.toSet());
  }
}
