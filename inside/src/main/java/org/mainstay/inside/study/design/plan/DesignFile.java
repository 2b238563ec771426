package org.mainstay.inside.study.design.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Reads a design from YAML and refuses what it does not understand, key by key.
public final class DesignFile {
  static final int DRAWS = 999;
  static final int DRAWS_MAX = 99_999;

  private final Keys keys;
  private final Kind kind;
  private final Path file;

  private DesignFile(Keys keys, Path file) {
    this.keys = keys;
    this.kind = keys.choice("design", Kind.class, Kind.ROWS);
    this.file = file;
    keys.belongTo(kind);
  }

  /// Reads a file; what stands in it is looked at when it is asked for.
  public static DesignFile open(Path file) {
    return new DesignFile(Keys.open(file), file);
  }

  /// Where the data lie: beside the design, or where the command was called.
  public Path data() {
    String named = keys.neededOne("data", "FILE");
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Path beside = folder.resolve(named);
    return Files.exists(beside) ? beside : Path.of(named);
  }

  /// The whole design.
  public Design design() {
    Design.Columns columns =
        new Design.Columns(
            keys.needed("outcomes"),
            kind == Kind.STAGGERED ? keys.needed("start") : keys.list("treatments"),
            keys.list("covariates"),
            keys.list("categorical"),
            keys.list("fixed_effects"),
            keys.one("cluster"),
            keys.one("weights"),
            keys.list("negative_controls"),
            keys.lists("types", "types: {NAME: [COLUMN, …]}"));
    if (columns.treatments().isEmpty() && columns.types().isEmpty() && kind != Kind.INTERRUPTED) {
      throw Keys.notUnderstood("treatments are missing", "Write treatments: [COLUMN, …].");
    }
    Shape shape = shape();
    checkNoneTwice(columns, shape);
    checkCategorical(columns);
    return new Design(question(), columns, settings(columns), shape);
  }

  private Shape shape() {
    return switch (kind) {
      case ROWS -> new Shape.Rows();
      case CHANGE, ANCOVA -> {
        String before = keys.one("before");
        String after = keys.one("after");
        if (before.isEmpty() != after.isEmpty() || (before.equals(after) && !before.isEmpty())) {
          throw Keys.notUnderstood(
              "before is \"" + before + "\" and after is \"" + after + "\"",
              "Write both waves as their column holds them, or neither where there are two waves.");
        }
        yield new Shape.TwoWaves(
            column("person"), column("wave"), before, after, kind == Kind.ANCOVA, unequal());
      }
      case STAGGERED -> new Shape.Staggered(column("person"), column("wave"), unequal());
      case INTERRUPTED ->
          new Shape.Interrupted(
              column("time"), keys.neededOne("campaign", "its first period, as in the data"));
    };
  }

  private String column(String key) {
    return keys.neededOne(key, "COLUMN");
  }

  private boolean unequal() {
    return switch (keys.one("unequal")) {
      case "", "refuse" -> false;
      case "allow" -> true;
      case String other ->
          throw Keys.notUnderstood("unequal is " + other, "Write refuse or allow.");
    };
  }

  private Design.Settings settings(Design.Columns columns) {
    List<Design.Robust> robust = keys.choices("robust", Design.Robust.class);
    boolean alone = columns.cluster().isEmpty() && kind != Kind.STAGGERED;
    return new Design.Settings(
        keys.choice("model", Design.Model.class, Design.Model.OLS),
        keys.truth("joint"),
        keys.choice("convention", Design.Convention.class, Design.Convention.NESTED),
        keys.choices("corrections", Design.Correction.class),
        !robust.isEmpty() ? robust : List.of(alone ? Design.Robust.HC1 : Design.Robust.CR1),
        (int) keys.whole("draws", DRAWS, 1, DRAWS_MAX),
        keys.whole("seed", Design.SEED, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  /// What may be said: the design decides it, but for lots that were drawn, which no column shows.
  private Design.Question question() {
    String word = keys.one("question");
    if (word.isEmpty()) {
      return kind.question();
    }
    List<Design.Question> allowed =
        switch (kind) {
          case ROWS ->
              List.of(
                  Design.Question.CROSS_SECTION,
                  Design.Question.BASELINE,
                  Design.Question.TWO_WAVE,
                  Design.Question.PANEL,
                  Design.Question.RANDOMISED);
          case CHANGE, ANCOVA, STAGGERED -> List.of(kind.question(), Design.Question.RANDOMISED);
          case INTERRUPTED -> List.of(kind.question());
        };
    return allowed.stream()
        .filter(question -> question.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Keys.notAmong(
                    "question with design: " + kind.word(),
                    word,
                    allowed.toArray(Design.Question[]::new)));
  }

  private static void checkNoneTwice(Design.Columns columns, Shape shape) {
    List<String> all = new ArrayList<>(columns.treatments());
    all.addAll(columns.types().keySet());
    all.addAll(columns.covariates());
    all.addAll(columns.outcomes());
    all.addAll(columns.controls());
    all.addAll(
        switch (shape) {
          case Shape.Rows() -> List.of();
          case Shape.TwoWaves two ->
              Stream.concat(
                      Stream.of(two.person(), two.wave()),
                      columns.outcomes().stream().map(Shape.TwoWaves::scoreBefore))
                  .toList();
          case Shape.Staggered staggered -> List.of(staggered.person(), staggered.wave());
          case Shape.Interrupted series -> List.of(series.time());
        });
    Set<String> seen = new TreeSet<>();
    for (String name : all) {
      if (!seen.add(name)) {
        throw Keys.notUnderstood(
            name + " stands there twice",
            "A column is an outcome, a treatment, a covariate or a control, once.");
      }
    }
  }

  private static void checkCategorical(Design.Columns columns) {
    for (String name : columns.categorical()) {
      if (!columns.covariates().contains(name)) {
        throw Keys.notUnderstood(
            "categorical names " + name + ", which is not among the covariates",
            "Name it under covariates too.");
      }
    }
  }
}
