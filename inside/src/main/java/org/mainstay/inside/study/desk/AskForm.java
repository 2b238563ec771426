package org.mainstay.inside.study.desk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.inside.study.desk.Asked.Part;
import org.mainstay.inside.study.desk.Understood.Column;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Scales;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;

/// The questions of one page about one file, with what was said so far and what needs another look.
record AskForm(Asked asked, Understood understood, boolean guessing) {
  static final String LOT = "lot";
  static final String ROWS = "rows";
  static final String SCALE = "scale";
  private static final int TYPED_MAX = 60;

  /// The fields, ready to be drawn.
  List<Content> fields(Errors errors) {
    if (asked.about().isByParts()) {
      return understood.named().stream().<Content>map(column -> part(column, errors)).toList();
    }
    if (asked.about() == About.SCORE && asked.scale().isEmpty()) {
      return List.of(
          Select.labelled(SCALE, "Which questionnaire?")
              .from(
                  Scales.all().stream()
                      .map(scale -> new Select.Line.Option(scale.id(), words(scale)))
                      .toList())
              .errors(errors));
    }
    return asked.needs().stream().<Content>map(need -> field(need, errors)).toList();
  }

  private static String words(Scale scale) {
    return scale.name() + " (" + scale.form().items() + " questions)";
  }

  private Content part(Column column, Errors errors) {
    String name = Asked.PART + column.place();
    String said = asked.said(name);
    return Select.labelled(name, column.name())
        .hint(hint(column))
        .from(
            Part.of(asked.about()).stream()
                .map(part -> new Select.Line.Option(part.value(), part.words(asked.about())))
                .toList())
        .chosen(said.isEmpty() && guessing ? Part.guessed(asked.about(), column).value() : said)
        .errors(errors);
  }

  private static String hint(Column column) {
    return column.words() + (column.blank() == 0 ? "" : ", %,d blank".formatted(column.blank()));
  }

  private Content field(About.Need need, Errors errors) {
    return switch (need) {
      case About.Need.Column(var key, var label, var optional) ->
          Select.labelled(key, label).from(columns(optional)).chosen(column(key)).errors(errors);
      case About.Need.OneOf(var key, var label, var choices) ->
          Radios.labelled(key, label).from(choices).chosen(asked.said(key)).errors(errors);
      case About.Need.Typed(var key, var label, var hint, var usual) ->
          Input.labelled(key, label)
              .hint(hint)
              .value(asked.said().getOrDefault(key, usual))
              .width(20)
              .errors(errors);
    };
  }

  /// What was said, or a column of the very name that the command line reads.
  private String column(String key) {
    if (!guessing || asked.said().containsKey(key)) {
      return asked.said(key);
    }
    return understood.named().stream()
        .filter(column -> column.name().equalsIgnoreCase(key))
        .findFirst()
        .map(column -> String.valueOf(column.place()))
        .orElse("");
  }

  private List<Select.Line> columns(boolean optional) {
    List<Select.Line> lines = new ArrayList<>();
    lines.add(new Select.Line.Option("", optional ? "No" : "Choose a column"));
    understood
        .named()
        .forEach(
            column ->
                lines.add(
                    new Select.Line.Option(
                        String.valueOf(column.place()),
                        column.name() + " (" + column.words() + ")")));
    return lines;
  }

  /// What needs another look before anything can be worked out.
  Errors errors() {
    List<FieldError> errors = new ArrayList<>();
    if (asked.about().isByParts()) {
      parts(errors);
    } else {
      asked.needs().forEach(need -> check(need, errors));
    }
    return new Errors(errors);
  }

  private void check(About.Need need, List<FieldError> errors) {
    boolean missing =
        switch (need) {
          case About.Need.Column(var key, var _, var optional) ->
              (!optional || !asked.said(key).isEmpty()) && asked.column(understood, key).isEmpty();
          case About.Need.OneOf(var key, var _, var choices) ->
              choices.stream()
                  .noneMatch(
                      choice ->
                          choice instanceof org.mainstay.ui.nhsuk.form.Choice.Item item
                              && item.value().equals(asked.said(key)));
          case About.Need.Typed(var key, var _, var _, var _) ->
              asked.said(key).length() > TYPED_MAX;
        };
    if (missing) {
      errors.add(new FieldError(need.key(), message(need)));
    }
  }

  private static String message(About.Need need) {
    return switch (need) {
      case About.Need.Column _ -> "Choose a column for: " + label(need);
      case About.Need.OneOf _ -> "Choose an answer to: " + label(need);
      case About.Need.Typed _ -> "Use at most " + TYPED_MAX + " characters";
    };
  }

  private static String label(About.Need need) {
    return switch (need) {
      case About.Need.Column(var _, var label, var _) -> label;
      case About.Need.OneOf(var _, var label, var _) -> label;
      case About.Need.Typed(var _, var label, var _, var _) -> label;
    };
  }

  private void parts(List<FieldError> errors) {
    var first = understood.named().isEmpty() ? "" : Asked.PART + understood.named().get(0).place();
    for (Part part : Part.needed(asked.about())) {
      if (asked.columns(understood, part).isEmpty()) {
        errors.add(new FieldError(first, "Choose a column for: " + part.words(asked.about())));
      }
    }
    for (Part part : Part.of(asked.about())) {
      var columns = asked.columns(understood, part);
      if (part.isSingle() && columns.size() > 1) {
        errors.add(
            new FieldError(
                Asked.PART + columns.get(1).place(),
                "Choose one column alone for: " + part.words(asked.about())));
      }
      if (part.isNumeric()) {
        columns.stream()
            .filter(column -> !column.kind().isNumeric())
            .forEach(
                column ->
                    errors.add(
                        new FieldError(
                            Asked.PART + column.place(),
                            "Choose a column of numbers for: " + part.words(asked.about()))));
      }
    }
  }
}
