package org.mainstay.inside.team.handbook;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of the handbook: why do we do it so?
@InsidePages
public class HandbookPages {
  public static final String HANDBOOK = "/team/handbook";

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM yyyy", Locale.UK);

  private final Versions versions;
  private final Supplier<Optional<String>> refused;
  private final Clock clock;

  /// @param refused why the handbook as it lies there now is not in use, if it is not
  public HandbookPages(Versions versions, Supplier<Optional<String>> refused, Clock clock) {
    this.versions = versions;
    this.refused = refused;
    this.clock = clock;
  }

  /// Where one file of the version in use is read.
  public static String of(String file) {
    return HANDBOOK + "/file?name=" + file;
  }

  @GetMapping(HANDBOOK)
  public Answer handbook() {
    var all = versions.all();
    List<HandbookView.File> files =
        all.stream()
            .findFirst()
            .map(latest -> versions.files(latest.number()))
            .map(HandbookPages::listed)
            .orElse(List.of());
    var replaced = versions.replaced();
    var view =
        new HandbookView(
            all.stream().findFirst().map(this::words).orElse("No version is in use yet."),
            refused.get().orElse(""),
            files,
            all.stream()
                .skip(1)
                .map(one -> earlier(one, replaced.getOrDefault(one.number(), List.of())))
                .toList());
    return new Page("Handbook", view).withoutExit();
  }

  @GetMapping(HANDBOOK + "/file")
  public Answer file(
      @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "0") int version) {
    var all = versions.all();
    return all.stream()
        .filter(one -> version == 0 || one.number() == version)
        .findFirst()
        .<Answer>flatMap(
            one ->
                Optional.ofNullable(versions.files(one.number()).get(name))
                    .map(text -> page(name, words(one), text)))
        .orElseGet(NotHere::new);
  }

  private static Page page(String name, String version, String text) {
    return new Page(name, new HandbookFileView(name, version, text)).withoutExit();
  }

  private static List<HandbookView.File> listed(NavigableMap<String, String> files) {
    return files.entrySet().stream()
        .map(file -> new HandbookView.File(file.getKey(), about(file), of(file.getKey())))
        .toList();
  }

  /// What the first line of a file says of it.
  private static String about(Map.Entry<String, String> file) {
    return file.getValue()
        .lines()
        .findFirst()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+\\s*", ""))
        .orElse("");
  }

  private String words(Version version) {
    return "Version %d (%s), in use since %s."
        .formatted(version.number(), version.name(), when(version.at()));
  }

  private HandbookView.Earlier earlier(Version version, List<String> replaced) {
    return new HandbookView.Earlier(
        words(version),
        replaced.stream()
            .map(name -> new HandbookView.File(name, "", of(name) + "&version=" + version.number()))
            .toList());
  }

  private String when(Instant at) {
    return WHEN.format(at.atZone(clock.getZone()));
  }
}
