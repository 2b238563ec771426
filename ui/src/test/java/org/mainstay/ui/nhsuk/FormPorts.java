package org.mainstay.ui.nhsuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.ui.nhsuk.form.Box;
import org.mainstay.ui.nhsuk.form.Button;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Field;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Layout;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.form.Typing;
import org.mainstay.ui.nhsuk.form.Wrong;
import org.mainstay.ui.nhsuk.label.ErrorMessage;
import org.mainstay.ui.nhsuk.label.ErrorSummary;
import org.mainstay.ui.nhsuk.label.Fieldset;
import org.mainstay.ui.nhsuk.label.Hint;
import org.mainstay.ui.nhsuk.label.Label;
import org.mainstay.ui.nhsuk.label.Legend;

/// Turns upstream parameters into our records: whatever is answered with.
final class FormPorts {
  private FormPorts() {}

  static Content label(Context given) {
    return new Label(given.title(), given.text("for"));
  }

  static Content legend(Context given) {
    return new Legend(given.title());
  }

  static Content hint(Context given) {
    return new Hint(given.own(), given.mark());
  }

  static Content fieldset(Context given) {
    return new Fieldset(
        given.at("legend").title(),
        Context.html(given.text("html")),
        given.text("describedBy"),
        given.text("role"));
  }

  static Content errorMessage(Context given) {
    String spoken = given.has("visuallyHiddenText") ? given.text("visuallyHiddenText") : "Error";
    return new ErrorMessage(given.own(), given.text("id"), spoken);
  }

  static Content errorSummary(Context given) {
    List<ErrorSummary.Line> lines =
        given.list("errorList").stream()
            .map(line -> new ErrorSummary.Line(line.own(), line.text("href")))
            .toList();
    var focus = ErrorSummary.Focus.UNSAID;
    if (given.has("disableAutoFocus")) {
      focus = given.yes("disableAutoFocus") ? ErrorSummary.Focus.KEPT : ErrorSummary.Focus.MOVED;
    }
    Words description = given.truthy("html") ? given.own() : given.words("description");
    return new ErrorSummary(given.words("heading"), description, lines, focus);
  }

  static Content button(Context given) {
    var twice = Button.Twice.UNSAID;
    if (given.has("preventDoubleClick")) {
      twice = given.yes("preventDoubleClick") ? Button.Twice.PREVENTED : Button.Twice.ALLOWED;
    }
    Context sign = given.at("icon");
    return new Button(
        given.own(),
        given.truthy("variant")
            ? Button.Kind.valueOf(constant(given.text("variant")))
            : Button.Kind.PRIMARY,
        given.yes("small"),
        given.truthy("href")
            ? new Button.Press.Lead(given.text("href"))
            : new Button.Press.Send(
                given.text("name"), given.text("value"), given.yes("disabled"), twice),
        given.truthy("icon")
            ? new Button.Sign(
                Icon.valueOf(constant(sign.text("name"))), sign.text("placement").equals("end"))
            : Button.Sign.NONE);
  }

  static Field field(Context given, String id) {
    Wrong wrong =
        given.yes("errorMessage") ? Wrong.unspoken() : Wrong.because(given.words("errorMessage"));
    return new Field(
        given.text("name"),
        given.text(id),
        given.words("hint"),
        wrong,
        given.yes("disabled"),
        given.text("describedBy"));
  }

  static Content input(Context given) {
    var spelling = Typing.Spelling.UNSAID;
    if (given.has("spellcheck")) {
      spelling = given.yes("spellcheck") ? Typing.Spelling.CHECKED : Typing.Spelling.UNCHECKED;
    }
    return new Input(
        field(given, "id"),
        given.at("label").title(),
        new Typing(
            given.truthy("type") ? given.text("type") : "text",
            given.text("value"),
            given.text("autocomplete"),
            given.text("inputmode"),
            given.text("pattern"),
            spelling,
            ""),
        new Box(
            given.text("width"),
            given.yes("code"),
            given.words("prefix"),
            given.words("suffix"),
            given.at("formGroup").words("afterInput"),
            given.text("classes")));
  }

  static Content textarea(Context given) {
    return new Textarea(
        field(given, "id"),
        given.at("label").title(),
        given.text("value"),
        5,
        given.text("autocomplete"));
  }

  static Content radios(Context given) {
    return new Radios(
        field(given, "idPrefix"),
        given.at("fieldset").at("legend").title(),
        choices(given),
        given.text("value"),
        new Layout(given.yes("small"), given.yes("inline")));
  }

  static Content checkboxes(Context given) {
    Set<String> values =
        given
            .every("values")
            .map(value -> value.node().asString())
            .collect(Collectors.toUnmodifiableSet());
    return new Checkboxes(
        field(given, "idPrefix"),
        given.at("fieldset").at("legend").title(),
        choices(given),
        values,
        new Layout(given.yes("small"), given.yes("inline")));
  }

  private static List<Choice> choices(Context given) {
    var choices = new ArrayList<Choice>();
    for (Context item : given.list("items")) {
      Choice.Behaviour behaviour =
          item.yes("exclusive")
              ? Choice.Behaviour.EXCLUSIVE
              : item.truthy("behaviour")
                  ? Choice.Behaviour.valueOf(constant(item.text("behaviour")))
                  : Choice.Behaviour.USUAL;
      if (item.truthy("divider")) {
        choices.add(new Choice.Divider(Words.text(item.text("divider")), behaviour));
        continue;
      }
      Choice.Usable usable =
          item.yes("disabled")
              ? Choice.Usable.NEVER
              : item.no("disabled") ? Choice.Usable.ALWAYS : Choice.Usable.AS_GROUP;
      String group =
          item.has("exclusiveGroup") ? item.text("exclusiveGroup") : item.text("behaviourGroup");
      choices.add(
          new Choice.Item(
              item.text("value"),
              item.own(),
              item.words("hint"),
              item.words("conditional"),
              new Choice.Conduct(item.text("name"), behaviour, group, usable)));
    }
    return choices;
  }

  static String constant(String said) {
    return said.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  static Content select(Context given) {
    var lines = new ArrayList<Select.Line>();
    for (Context item : given.list("items")) {
      lines.add(
          item.truthy("divider")
              ? new Select.Line.Divider()
              : new Select.Line.Option(
                  item.text("value"), item.text("text"), item.yes("disabled")));
    }
    return new Select(
        field(given, "id"),
        given.at("label").title(),
        lines,
        given.text("value"),
        given.at("formGroup").words("afterInput"));
  }

  static Content dateInput(Context given) {
    var parts = new ArrayList<DateInput.Part>();
    if (given.list("items").isEmpty()) {
      for (String name : List.of("day", "month", "year")) {
        if (!given.no(name)) {
          parts.add(part(given, given.at(name), name));
        }
      }
    } else {
      given.list("items").forEach(item -> parts.add(part(given, item, item.text("name"))));
    }
    return new DateInput(
        usable(field(given, "id")), given.at("fieldset").at("legend").title(), parts);
  }

  /// Whether it may be used is said by each box.
  private static Field usable(Field field) {
    return new Field(
        field.name(), field.id(), field.hint(), field.wrong(), false, field.describedBy());
  }

  private static DateInput.Part part(Context given, Context item, String name) {
    String usual = given.at("values").text(name);
    var typing =
        Typing.USUAL
            .on("numeric")
            .holding(item.truthy("value") ? item.text("value") : usual)
            .completed(item.text("autocomplete"));
    String prefix = given.text("namePrefix");
    String label = item.words("label").plain();
    return new DateInput.Part(
        prefix.isEmpty() ? name : prefix + "[" + name + "]",
        given.text("id") + "-" + name,
        label.isEmpty() ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : label,
        item.truthy("width") ? Integer.parseInt(item.text("width")) : name.equals("year") ? 4 : 2,
        new DateInput.State(
            item.yes("error"), item.has("disabled") ? item.yes("disabled") : given.yes("disabled")),
        typing);
  }
}
