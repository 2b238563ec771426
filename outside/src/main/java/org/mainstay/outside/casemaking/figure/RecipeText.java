package org.mainstay.outside.casemaking.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.outside.casemaking.figure.Fields.Field;

/// Figures as lines of text: what a fingerprint is taken of, and what a file carries with it.
public final class RecipeText {
  /// The line with which a figure begins.
  public static final String FIGURE = "figure";

  private RecipeText() {}

  /// All of a figure but its fingerprint.
  static String figure(String key, String title, Recipe recipe, Worked worked) {
    return lines(key, title, recipe, worked).stream()
        .map(Field::toString)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// A figure's lines.
  public static List<Field> lines(CaseFigure figure) {
    var lines = lines(figure.key(), figure.title(), figure.recipe(), figure.worked());
    lines.add(new Field("fingerprint", figure.fingerprint()));
    return lines;
  }

  private static List<Field> lines(String key, String title, Recipe recipe, Worked worked) {
    var lines = new ArrayList<Field>();
    lines.add(new Field(FIGURE, key));
    lines.add(new Field("title", title));
    lines.add(new Field("method", recipe.method()));
    switch (recipe) {
      case Recipe.People(var cell) -> cell(lines, cell);
      case Recipe.Share(var cell) -> cell(lines, cell);
      case Recipe.OfStaff(var cell) -> cell(lines, cell);
      case Recipe.CostPer(var cell, var cost) -> {
        cell(lines, cell);
        lines.add(new Field("cost", cost.toString()));
      }
      case Recipe.Lasts(var cost, var streams) -> {
        lines.add(new Field("cost", cost.toString()));
        streams.forEach(stream -> lines.add(new Field("stream", stream)));
      }
      case Recipe.Lost(var cell, var cost, var stream) -> {
        cell(lines, cell);
        lines.add(new Field("cost", cost.toString()));
        lines.add(new Field("stream", stream));
      }
      case Recipe.OfOthers(var benchmark) ->
          lines.add(new Field("benchmark", benchmark.toString()));
      case Recipe.NotKnown(var why, var asOf) -> {
        lines.add(new Field("why", why));
        lines.add(new Field("as-of", asOf.toString()));
      }
    }
    lines.add(new Field("value", worked.value()));
    lines.add(new Field("of", worked.of()));
    lines.add(new Field("when", worked.when()));
    lines.add(new Field("how", worked.how()));
    return lines;
  }

  private static void cell(List<Field> lines, CellRef cell) {
    lines.add(new Field("plan", cell.plan()));
    lines.add(new Field("period", cell.period()));
    lines.add(new Field("table", cell.table()));
    lines.add(new Field("cell", cell.cell()));
    lines.add(new Field("release", cell.release()));
  }

  /// A figure from its lines, as they say it is: nothing is worked out.
  ///
  /// @throws IllegalArgumentException if they are not the lines of a figure
  public static CaseFigure read(Fields lines) {
    return new CaseFigure(
        lines.the(FIGURE),
        lines.the("title"),
        recipe(lines),
        new Worked(lines.the("value"), lines.the("of"), lines.the("when"), lines.the("how")),
        lines.the("fingerprint"));
  }

  private static Recipe recipe(Fields lines) {
    return switch (lines.the("method")) {
      case Recipe.People.METHOD -> new Recipe.People(cell(lines));
      case Recipe.Share.METHOD -> new Recipe.Share(cell(lines));
      case Recipe.OfStaff.METHOD -> new Recipe.OfStaff(cell(lines));
      case Recipe.CostPer.METHOD -> new Recipe.CostPer(cell(lines), cost(lines));
      case Recipe.Lasts.METHOD -> new Recipe.Lasts(cost(lines), lines.every("stream"));
      case Recipe.Lost.METHOD -> new Recipe.Lost(cell(lines), cost(lines), lines.the("stream"));
      case Recipe.OfOthers.METHOD -> new Recipe.OfOthers(UUID.fromString(lines.the("benchmark")));
      case Recipe.NotKnown.METHOD -> notKnown(lines);
      case String other -> throw new IllegalArgumentException("no method is called " + other);
    };
  }

  private static Recipe notKnown(Fields lines) {
    try {
      return new Recipe.NotKnown(lines.the("why"), LocalDate.parse(lines.the("as-of")));
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException("no day", e);
    }
  }

  private static UUID cost(Fields lines) {
    return UUID.fromString(lines.the("cost"));
  }

  private static CellRef cell(Fields lines) {
    return new CellRef(
        lines.the("plan"),
        lines.the("period"),
        lines.the("table"),
        lines.the("cell"),
        lines.the("release"));
  }
}
