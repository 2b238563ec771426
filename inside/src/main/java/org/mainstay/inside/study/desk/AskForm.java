package org.mainstay.inside.study.desk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.inside.study.desk.Asked.Part;
import org.mainstay.inside.study.desk.Understood.Column;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Scales;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;

/// The questions of one page about one file, with what was said so far and what needs another look.
record AskForm(Asked asked, Understood understood, boolean guessing) {
  static final String LOT = "lot";
  static final String ROWS = "rows";
  static final String SCALE = "scale";
  private static final int TYPED_MAX = 60;

  /// With more columns than this they are typed rather than ticked.
  static final int BOXES_MAX = 15;

  /// The fields, ready to be drawn.
  List<Content> fields(Errors errors) {
    if (asked.about().isByParts()) {
      return Stream.concat(
              Part.of(asked.about()).stream().map(part -> part(part, errors)),
              asked.needs().stream().map(need -> field(need, errors)))
          .toList();
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

  /// Which columns are one part: a list for one, boxes for several, names typed where there are
  /// many.
  private Content part(Part part, Errors errors) {
    String words = part.words(asked.about());
    if (part.isSingle()) {
      return Select.labelled(part.key(), words)
          .from(lines(candidates(part), "No column"))
          .chosen(chosen(part).stream().findFirst().map(c -> String.valueOf(c.place())).orElse(""))
          .errors(errors);
    }
    if (isMany()) {
      return Textarea.labelled(part.typed(), words)
          .hint("Names of columns, with commas between. A range: t01 to t90.")
          .rows(2)
          .value(typed(part))
          .errors(errors);
    }
    return Checkboxes.labelled(part.key(), words)
        .from(
            candidates(part).stream()
                .map(column -> Choice.of(String.valueOf(column.place()), column.name()))
                .toList())
        .chosen(
            chosen(part).stream()
                .map(column -> String.valueOf(column.place()))
                .collect(Collectors.toSet()))
        .small()
        .errors(errors);
  }

  /// Whether boxes for every column would be more than a page holds.
  boolean isMany() {
    return understood.named().size() > BOXES_MAX;
  }

  private String typed(Part part) {
    return asked.said().containsKey(part.typed())
        ? asked.said(part.typed())
        : chosen(part).stream().map(Column::name).collect(Collectors.joining("\n"));
  }

  /// What was said, or what is probably meant.
  private List<Column> chosen(Part part) {
    return guessing
        ? candidates(part).stream()
            .filter(part::isLike)
            .limit(part.isSingle() ? 1 : BOXES_MAX)
            .toList()
        : asked.columns(understood, part);
  }

  private List<Column> candidates(Part part) {
    return understood.named().stream()
        .filter(column -> !part.isNumeric() || column.kind().isNumeric())
        .toList();
  }

  private Content field(About.Need need, Errors errors) {
    return switch (need) {
      case About.Need.Column(var key, var label, var optional) ->
          Select.labelled(key, label)
              .from(lines(understood.named(), optional ? "No" : "Choose a column"))
              .chosen(column(key))
              .errors(errors);
      case About.Need.OneOf(var key, var label, var choices) ->
          Radios.labelled(key, label).from(choices).chosen(asked.said(key)).errors(errors);
      case About.Need.Typed(var key, var label, var hint, var usual, var _) ->
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

  private static List<Select.Line> lines(List<Column> columns, String none) {
    List<Select.Line> lines = new ArrayList<>();
    lines.add(new Select.Line.Option("", none));
    columns.forEach(
        column ->
            lines.add(
                new Select.Line.Option(
                    String.valueOf(column.place()), column.name() + " (" + column.words() + ")")));
    return lines;
  }

  /// What needs another look before anything can be worked out.
  Errors errors() {
    List<FieldError> errors = new ArrayList<>();
    if (asked.about().isByParts()) {
      parts(errors);
    }
    asked.needs().forEach(need -> check(need, errors));
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
                          choice instanceof Choice.Item item
                              && item.value().equals(asked.said(key)));
          case About.Need.Typed(var key, var _, var _, var _, var optional) ->
              asked.said(key).length() > TYPED_MAX || (!optional && asked.said(key).isEmpty());
        };
    if (missing) {
      errors.add(new FieldError(need.key(), message(need)));
    }
  }

  private String message(About.Need need) {
    return switch (need) {
      case About.Need.Column _ -> "Choose a column for: " + label(need);
      case About.Need.OneOf _ -> "Choose an answer to: " + label(need);
      case About.Need.Typed(var key, var label, var _, var _, var _) ->
          asked.said(key).isEmpty()
              ? "Answer: " + label
              : "Use at most " + TYPED_MAX + " characters";
    };
  }

  private static String label(About.Need need) {
    return switch (need) {
      case About.Need.Column(var _, var label, var _) -> label;
      case About.Need.OneOf(var _, var label, var _) -> label;
      case About.Need.Typed(var _, var label, var _, var _, var _) -> label;
    };
  }

  private void parts(List<FieldError> errors) {
    Map<Column, Part> taken = new LinkedHashMap<>();
    for (Part part : Part.of(asked.about())) {
      String words = part.words(asked.about());
      String field = !part.isSingle() && isMany() ? part.typed() : part.key();
      List<Column> columns = asked.columns(understood, part);
      if (columns.isEmpty() && Part.needed(asked.about()).contains(part)) {
        errors.add(new FieldError(field, "Choose a column for: " + words));
      }
      asked
          .named(understood, part)
          .unknown()
          .forEach(name -> errors.add(new FieldError(field, "There is no column called " + name)));
      if (part.isSingle() && columns.size() > 1) {
        errors.add(new FieldError(field, "Choose one column alone for: " + words));
      }
      for (Column column : columns) {
        Part other = taken.putIfAbsent(column, part);
        if (other != null) {
          errors.add(
              new FieldError(
                  field, column.name() + " is chosen already for: " + other.words(asked.about())));
        }
        if (part.isNumeric() && !column.kind().isNumeric()) {
          errors.add(
              new FieldError(
                  field,
                  column.name() + " holds no numbers. Choose a column of numbers for: " + words));
        }
      }
    }
  }
}
