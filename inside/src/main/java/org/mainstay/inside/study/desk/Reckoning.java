package org.mainstay.inside.study.desk;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mainstay.inside.study.EquityFile;
import org.mainstay.inside.study.FunnelFile;
import org.mainstay.inside.study.IntervalsFile;
import org.mainstay.inside.study.OutcomesFile;
import org.mainstay.inside.study.ScoreFile;
import org.mainstay.inside.study.SpcFile;
import org.mainstay.inside.study.SurvivalFile;
import org.mainstay.inside.study.design.StudyFile;
import org.mainstay.inside.study.desk.Asked.Part;
import org.mainstay.inside.study.desk.Understood.Column;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.GuardedCsv;
import org.mainstay.inside.study.table.OdsBook;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Table;
import org.mainstay.inside.study.table.Worked;
import org.mainstay.sums.statistics.control.Better;
import org.mainstay.sums.statistics.funnel.CountedIn;
import org.mainstay.sums.statistics.funnel.Kind;
import org.mainstay.sums.statistics.rates.Measured;

/// Works a question out as the command line does, on a desk that lies in memory and on no disk.
final class Reckoning {
  static final String REPORT = "report.html";
  static final String AGAIN = "how-to-repeat.txt";
  static final String DESIGN = "design.yaml";
  static final String BOOK = "results.ods";
  private static final long DESK_BYTES_MAX = 1L << 30;
  private static final String EVERYBODY = "everybody";

  private final String version;

  /// @param version of Mainstay, printed in every report
  Reckoning(String version) {
    this.version = version;
  }

  /// How it ended.
  sealed interface Ended {
    /// The files, by name, ready to be handed over.
    record Done(Map<String, byte[]> files) implements Ended {}

    /// What is wrong, with the way out.
    record Refused(String message) implements Ended {}
  }

  /// Learns what a file holds.
  ///
  /// @param content as CSV, packed or not
  /// @throws Stopped if it cannot be read
  static Understood understood(String name, byte[] content) {
    return onDesk(
        desk -> {
          Path in = Files.write(desk.resolve(inMemory(name)), content);
          try (Table table = Table.open(in)) {
            return Reading.of(name, table);
          }
        });
  }

  /// Works it out.
  ///
  /// @param news takes a few words now and then
  Ended of(Asked asked, Understood understood, byte[] content, Consumer<String> news) {
    return onDesk(
        desk -> {
          Path in = Files.write(desk.resolve(inMemory(understood.name())), content);
          Path out = desk.resolve("out");
          try {
            var worked = worked(new On(asked, understood, desk), in, out, news);
            return switch (worked) {
              case Worked.Done done -> done(asked, understood, done, news);
              case Worked.Refused(var _, var message) -> new Ended.Refused(message);
              case Worked.WrongUse(var _, var message) -> new Ended.Refused(message);
            };
          } catch (Stopped stopped) {
            return new Ended.Refused(String.valueOf(stopped.getMessage()));
          }
        });
  }

  /// What lies on the desk.
  private record On(Asked asked, Understood understood, Path desk) {}

  private Worked worked(On on, Path in, Path out, Consumer<String> news) throws IOException {
    Asked asked = on.asked();
    if (asked.about().isStudy()) {
      Path design = on.desk().resolve(DESIGN);
      var text = new DesignText(asked, on.understood()).yaml(inMemory(on.understood().name()));
      Files.writeString(design, text);
      return new StudyFile(version, news).run(design, out);
    }
    news.accept("Reading the file");
    Path named = Files.write(on.desk().resolve("named.csv"), named(asked, on.understood(), in));
    return switch (asked.about()) {
      case WAITS -> new SurvivalFile(version, news).run(named, out, asked.said("at"));
      case SPECIAL ->
          new SpcFile(one(Better.class, asked.said("improvement")), version).run(named, out, news);
      case STAND_OUT ->
          new FunnelFile(
                  one(Kind.class, asked.said("kind")),
                  one(CountedIn.class, asked.said("counted")),
                  version)
              .run(named, out);
      case HOW_SURE ->
          new IntervalsFile(one(Measured.Kind.class, asked.said("kind")), version).run(named, out);
      case WHO_COMES -> new EquityFile(version).run(named, out);
      case SCORE ->
          new ScoreFile(version, news)
              .run(
                  new ScoreFile.Request(
                      asked.scale(), named, out, "", asked.said("missing"), false));
      case RECOVERY -> new OutcomesFile(version, news).run(named, out);
      case DIFFERENCE, BY_LOT, TWICE, STARTS, WAVES, BEFORE, ONCE, CAMPAIGN ->
          throw new IllegalArgumentException("a comparison goes by its design");
    };
  }

  private static <E extends Enum<E>> E one(Class<E> of, String word) {
    return Enum.valueOf(of, word.toUpperCase(Locale.ROOT));
  }

  /// The columns that were chosen, under the names that the command line reads.
  private static byte[] named(Asked asked, Understood understood, Path in) {
    Map<String, Optional<Column>> places = places(asked, understood);
    var text = new CsvText(List.copyOf(places.keySet()));
    try (Table table = Table.open(in)) {
      table.forEach(
          row ->
              text.row(
                  places.values().stream()
                      .map(place -> place.map(c -> row.cells().get(c.place())).orElse(EVERYBODY))
                      .toList()));
    }
    return text.bytes();
  }

  private static Map<String, Optional<Column>> places(Asked asked, Understood understood) {
    Map<String, Optional<Column>> places = new LinkedHashMap<>();
    if (asked.about() == About.WHO_COMES) {
      asked
          .columns(understood, Part.GROUP)
          .forEach(column -> places.put(column.name(), Optional.of(column)));
      places.put("referrals", asked.columns(understood, Part.REFERRALS).stream().findFirst());
      places.put("staff", asked.columns(understood, Part.STAFF).stream().findFirst());
      return places;
    }
    for (About.Need need : asked.needs()) {
      if (need instanceof About.Need.Column(var key, var _, var _)) {
        var column = asked.column(understood, key);
        // Without groups everybody is one; without a target there is none.
        if (column.isPresent() || key.equals("group") || key.equals("series")) {
          places.put(key, column);
        }
      }
    }
    return places;
  }

  private Ended done(Asked asked, Understood understood, Worked.Done done, Consumer<String> news)
      throws IOException {
    news.accept("Writing the tables");
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<String> says = new ArrayList<>(List.of("File: " + understood.name()));
    says.add("Mainstay " + version);
    says.addAll(done.notes());
    var book = new OdsBook(asked.words(), says);
    for (Path path : done.files()) {
      String name = path.getFileName().toString();
      byte[] bytes = Files.readAllBytes(path);
      if (name.endsWith(".csv")) {
        book.add(name.substring(0, name.length() - ".csv".length()), bytes);
        files.put(name, GuardedCsv.of(bytes));
      } else {
        files.put(name, bytes);
      }
    }
    files.put(BOOK, book.bytes());
    if (asked.about().isStudy()) {
      files.put(
          DESIGN,
          new DesignText(asked, understood)
              .yaml(understood.name())
              .getBytes(StandardCharsets.UTF_8));
    }
    files.put(AGAIN, again(asked, understood).getBytes(StandardCharsets.UTF_8));
    return new Ended.Done(files);
  }

  /// How to work it out again from the command line.
  static String again(Asked asked, Understood understood) {
    if (asked.about().isStudy()) {
      return "Put %s and %s into one folder, then:\n\n./mainstay study --design %s --out results\n"
          .formatted(DESIGN, understood.name(), DESIGN);
    }
    var lines = new StringBuilder("Name the columns of " + understood.name() + " like this:\n\n");
    places(asked, understood)
        .forEach(
            (key, column) ->
                lines
                    .append(key)
                    .append(": ")
                    .append(column.map(Column::name).orElse("\"" + EVERYBODY + "\" in every row"))
                    .append('\n'));
    lines.append("\nThen:\n\n./mainstay ").append(verb(asked)).append(" --in FILE --out results");
    for (About.Need need : asked.needs()) {
      if (!(need instanceof About.Need.Column) && !asked.said(need.key()).isEmpty()) {
        lines.append(" --").append(need.key()).append(' ').append(asked.said(need.key()));
      }
    }
    return lines.append('\n').toString();
  }

  private static String verb(Asked asked) {
    return switch (asked.about()) {
      case WAITS -> "survival";
      case SPECIAL -> "spc";
      case STAND_OUT -> "funnel";
      case HOW_SURE -> "intervals";
      case WHO_COMES -> "equity";
      case SCORE -> "score " + asked.scale();
      case RECOVERY -> "outcomes";
      case DIFFERENCE, BY_LOT, TWICE, STARTS, WAVES, BEFORE, ONCE, CAMPAIGN -> "study";
    };
  }

  /// Parquet was read into CSV when it was brought.
  private static String inMemory(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".parquet") ? name + ".csv" : name;
  }

  private interface Work<T> {
    T on(Path desk) throws IOException;
  }

  private static <T> T onDesk(Work<T> work) {
    var shape = Configuration.unix().toBuilder().setMaxSize(DESK_BYTES_MAX).build();
    try (var memory = Jimfs.newFileSystem(shape)) {
      return work.on(Files.createDirectory(memory.getPath("/desk")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
