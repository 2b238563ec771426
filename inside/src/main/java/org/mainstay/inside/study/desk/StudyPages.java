package org.mainstay.inside.study.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.study.table.ParquetInMemory;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.Brought;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an analyst brings a file, sees what was understood of it, and says what they want to know.
@InsidePages
public class StudyPages {
  /// The desk.
  public static final String DESK = "/team/study";

  private static final String TITLE = "Studies";
  private static final String FILE = "file";

  private final Uploads uploads;
  private final Results results;
  private final Workbench workbench;
  private final DateTimeFormatter moment;

  public StudyPages(Uploads uploads, Results results, Workbench workbench, Clock clock) {
    this.uploads = uploads;
    this.results = results;
    this.workbench = workbench;
    this.moment = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK).withZone(clock.getZone());
  }

  /// Whether somebody of this role has a desk.
  public static boolean isFor(Role role) {
    return role == Role.ANALYST || role == Role.LEAD;
  }

  @GetMapping(DESK)
  public Answer desk() {
    return deskWith(Errors.NONE);
  }

  @PostMapping(DESK)
  public Answer bring(
      @RequestAttribute(name = Brought.ATTRIBUTE, required = false) @Nullable Brought brought) {
    return switch (brought) {
      case null -> deskWith(Errors.of(FILE, "Choose a file"));
      case Brought.Nothing() -> deskWith(Errors.of(FILE, "Choose a file"));
      case Brought.TooLarge() ->
          deskWith(
              Errors.of(
                  FILE,
                  "The file is larger than 50 MB. Leave out columns that you do not need, or pack"
                      + " it with gzip"));
      case Brought.File file -> keep(file);
    };
  }

  private Answer keep(Brought.File file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".csv.gz") && !name.endsWith(".parquet")) {
      return deskWith(
          Errors.of(
              FILE,
              "Bring a file that ends in .csv, .csv.gz or .parquet. From Excel, save it as \"CSV"
                  + " UTF-8\""));
    }
    if (uploads.mine().size() >= Uploads.FILES_MAX) {
      return deskWith(
          Errors.of(FILE, "You have " + Uploads.FILES_MAX + " files. Delete one of them first"));
    }
    try {
      byte[] csv =
          name.endsWith(".parquet")
              ? ParquetInMemory.asCsv(file.bytes(), Reading.CELLS_MAX)
              : file.bytes();
      return new GoTo(DESK + "/" + uploads.keep(Reckoning.understood(file.name(), csv), csv));
    } catch (Stopped stopped) {
      return deskWith(Errors.of(FILE, String.valueOf(stopped.getMessage())));
    }
  }

  private Answer deskWith(Errors errors) {
    var files =
        uploads.mine().stream()
            .map(
                upload ->
                    new DeskView.Line(
                        upload.understood().name(),
                        upload.path(),
                        "%,d rows, %,d columns"
                            .formatted(
                                upload.understood().rows(), upload.understood().columns().size()),
                        on(upload.broughtAt()),
                        on(upload.keptUntil())))
            .toList();
    var page = new Page(TITLE, new DeskView(files, uploads.daysKept(), errors)).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private String on(Instant at) {
    return moment.format(at);
  }

  @GetMapping(DESK + "/{file}")
  public Answer file(@PathVariable UUID file) {
    return fileWith(file, Errors.NONE);
  }

  @PostMapping(DESK + "/{file}")
  public Answer choose(@PathVariable UUID file, @RequestParam(defaultValue = "") String about) {
    return About.at(about)
        .filter(About.offered()::contains)
        .<Answer>map(chosen -> new GoTo(DESK + "/" + file + "/ask/" + chosen.path()))
        .orElseGet(() -> fileWith(file, Errors.of("about", "Choose what you want to know")));
  }

  private Answer fileWith(UUID file, Errors errors) {
    var found = uploads.find(new Upload.Id(file));
    if (found.isEmpty()) {
      return new NotHere();
    }
    var upload = found.get();
    List<UploadView.Line> lines =
        results.of(upload.id()).stream()
            .map(
                result ->
                    new UploadView.Line(
                        result.asked().words(),
                        result.path(),
                        on(result.begunAt()),
                        ResultPages.state(result, workbench)))
            .toList();
    var page =
        new Page(
                TITLE,
                new UploadView(
                    upload.path(), upload.understood(), on(upload.keptUntil()), lines, errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  @PostMapping(DESK + "/{file}/delete")
  public Answer delete(@PathVariable UUID file) {
    uploads.delete(new Upload.Id(file));
    return new GoTo(DESK);
  }

  /// What must be said before a question can be worked out.
  ///
  /// @param from a result whose answers are to be changed
  @GetMapping(DESK + "/{file}/ask/{about}")
  public Answer ask(
      @PathVariable UUID file,
      @PathVariable String about,
      @RequestParam(required = false) @Nullable UUID from) {
    var upload = uploads.find(new Upload.Id(file));
    var asked = Asked.at(about, Map.of());
    if (upload.isEmpty() || asked.isEmpty()) {
      return new NotHere();
    }
    if (from != null) {
      var before = results.find(upload.get().id(), new Result.Id(from));
      if (before.isPresent() && before.get().asked().path().equals(about)) {
        return askWith(upload.get(), before.get().asked(), false, Errors.NONE);
      }
    }
    return askWith(upload.get(), asked.get(), true, Errors.NONE);
  }

  @PostMapping(DESK + "/{file}/ask/{about}")
  public Answer answer(
      @PathVariable UUID file,
      @PathVariable String about,
      @RequestParam MultiValueMap<String, String> all) {
    Map<String, String> sent = new TreeMap<>();
    all.forEach((key, values) -> sent.put(key, String.join(",", values)));
    var found = uploads.find(new Upload.Id(file));
    var question = Asked.at(about, sent);
    if (found.isEmpty() || question.isEmpty()) {
      return new NotHere();
    }
    var upload = found.get();
    if (question.get().about() == About.DIFFERENCE) {
      return ladder(upload, question.get());
    }
    if (question.get().about() == About.SCORE && question.get().scale().isEmpty()) {
      return Asked.at(About.SCORE.path() + "-" + sent.getOrDefault(AskForm.SCALE, ""), Map.of())
          .<Answer>map(scale -> new GoTo(upload.path() + "/ask/" + scale.path()))
          .orElseGet(
              () ->
                  askWith(
                      upload,
                      question.get(),
                      false,
                      Errors.of(AskForm.SCALE, "Choose a questionnaire")));
    }
    var asked = question.get().withoutTheRest();
    var errors = new AskForm(asked, upload.understood(), false).errors();
    if (errors.any()) {
      return askWith(upload, asked, false, errors);
    }
    return ResultPages.begun(upload, asked, results, workbench);
  }

  /// The best design that the answers allow: by lot before waves, waves before one asking alone.
  private Answer ladder(Upload upload, Asked asked) {
    boolean lot = asked.said(AskForm.LOT).equals("yes");
    String rows = asked.said(AskForm.ROWS);
    if (!lot && !asked.said(AskForm.LOT).equals("no")) {
      return askWith(upload, asked, false, Errors.of(AskForm.LOT, "Say how places were given"));
    }
    var next =
        lot
            ? About.BY_LOT
            : switch (rows) {
              case "twice" -> About.TWICE;
              case "starts" -> About.STARTS;
              case "own" -> About.WAVES;
              case "beside" -> About.BEFORE;
              default -> About.ONCE;
            };
    if (!lot && !List.of("twice", "starts", "own", "beside", "once").contains(rows)) {
      return askWith(
          upload, asked, false, Errors.of(AskForm.ROWS, "Say whether people were asked before"));
    }
    return new GoTo(upload.path() + "/ask/" + next.path());
  }

  private static Answer askWith(Upload upload, Asked asked, boolean guessing, Errors errors) {
    var page =
        new Page(
                TITLE,
                new AskView(
                    upload.path(), new AskForm(asked, upload.understood(), guessing), errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }
}
