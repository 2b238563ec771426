package org.mainstay.ui.nhsuk.form;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;

/// Boxes for a date, typed as numbers; a calendar to pick from is harder for many.
public record DateInput(Field field, Title title, List<Part> parts) implements Drawn {
  private static final int YEAR_WIDTH = 4;
  private static final int OTHER_WIDTH = 2;

  /// One box of the date.
  ///
  /// @param state whether it is this box that needs another look, or cannot be used
  /// @param typing what stands in it
  public record Part(String name, String id, String label, int width, State state, Typing typing) {
    public Part holding(String value) {
      return new Part(name, id, label, width, state, typing.holding(value));
    }
  }

  /// Whether one box needs another look, or cannot be used.
  public record State(boolean wrong, boolean disabled) {
    public static final State USUAL = new State(false, false);
  }

  /// A day as somebody typed it, in three boxes, whether there is such a day or not.
  public record Typed(String day, String month, String year) {
    public static final Typed NOTHING = new Typed("", "", "");

    private static final DateTimeFormatter READING =
        DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    /// The boxes of this name, as a form sent them.
    public static Typed of(Map<String, String> form, String name) {
      return new Typed(
          form.getOrDefault(name + "-day", "").strip(),
          form.getOrDefault(name + "-month", "").strip(),
          form.getOrDefault(name + "-year", "").strip());
    }

    /// A day that stands already.
    public static Typed of(LocalDate day) {
      return new Typed(
          day.getDayOfMonth() + "", day.getMonthValue() + "", Integer.toString(day.getYear()));
    }

    /// As a form of this name sends it, in three boxes.
    public Map<String, String> boxes(String name) {
      return Map.of(name + "-day", day, name + "-month", month, name + "-year", year);
    }

    /// The day, if there is such a day.
    public Optional<LocalDate> read() {
      try {
        return Optional.of(LocalDate.parse(day + "/" + month + "/" + year, READING));
      } catch (DateTimeParseException noSuchDay) {
        return Optional.empty();
      }
    }
  }

  public DateInput {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(title, "title");
    parts = List.copyOf(parts);
  }

  /// The one question of a page; it sends `name-day`, `name-month` and `name-year`.
  public static DateInput asked(String name, String question) {
    return titled(name, Title.question(question));
  }

  /// One of several fields of a page; it sends `name-day`, `name-month` and `name-year`.
  public static DateInput labelled(String name, String legend) {
    return titled(name, Title.plain(legend));
  }

  /// The first box has the name as its id, so that an error leads to it.
  public static DateInput titled(String name, Title title) {
    return new DateInput(
        Field.named(name).identified(name + "-date"),
        title,
        List.of(
            part(name + "-day", name, "Day", OTHER_WIDTH),
            part(name + "-month", name + "-month", "Month", OTHER_WIDTH),
            part(name + "-year", name + "-year", "Year", YEAR_WIDTH)));
  }

  private static Part part(String name, String id, String label, int width) {
    return new Part(name, id, label, width, State.USUAL, Typing.USUAL.on("numeric"));
  }

  /// What was typed before, as it was typed.
  public DateInput holding(String day, String month, String year) {
    var values = List.of(day, month, year);
    var filled = new ArrayList<Part>();
    for (int i = 0; i < parts.size(); i++) {
      filled.add(parts.get(i).holding(values.get(i)));
    }
    return new DateInput(field, title, filled);
  }

  /// What was typed before, as it was typed.
  public DateInput holding(Typed typed) {
    return holding(typed.day(), typed.month(), typed.year());
  }

  public DateInput hint(String words) {
    return with(field.hinted(Words.text(words)));
  }

  public DateInput errors(Errors errors) {
    return with(field.checked(errors));
  }

  public DateInput with(Field other) {
    return new DateInput(other, title, parts);
  }

  public boolean wrong() {
    return field.wrong().marked() || parts.stream().anyMatch(part -> part.state().wrong());
  }

  public String groupClasses() {
    return Given.together("nhsuk-form-group", Given.when(wrong(), "nhsuk-form-group--error"));
  }

  /// The boxes; if none is named as the wrong one, all are.
  public List<Content> boxes() {
    boolean named = parts.stream().anyMatch(part -> part.state().wrong());
    return parts.stream().map(part -> box(part, named ? part.state().wrong() : wrong())).toList();
  }

  private Content box(Part part, boolean marked) {
    var own =
        new Field(
            part.name(),
            part.id(),
            Words.none(),
            marked ? Wrong.unspoken() : Wrong.NOTHING,
            part.state().disabled() || field.disabled(),
            "");
    return new Input(
        own,
        Title.plain(part.label()).dressed("nhsuk-date-input__label"),
        part.typing(),
        new Box(
            Integer.toString(part.width()),
            false,
            Words.none(),
            Words.none(),
            Words.none(),
            "nhsuk-date-input__input"));
  }
}
