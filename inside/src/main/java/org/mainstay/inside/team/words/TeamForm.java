package org.mainstay.inside.team.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;

/// What somebody of the team typed about their own work, kept as it was, and what of it needs
/// another look.
public final class TeamForm {
  /// That somebody looked at the words that could tell who somebody is.
  public static final String LOOKED = "looked";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private final Map<String, String> sent;
  private final List<FieldError> errors = new ArrayList<>();
  private boolean asksToLook;

  public TeamForm(Map<String, String> sent) {
    this.sent = Map.copyOf(sent);
  }

  /// A form in which nothing stands yet.
  public static TeamForm empty() {
    return new TeamForm(Map.of());
  }

  /// "Monday 2 March 2026".
  public static String on(LocalDate day) {
    return DAY.format(day);
  }

  /// What stands in a field.
  public String value(String name) {
    return sent.getOrDefault(name, "");
  }

  /// What stands in a field, or this if nothing was sent for it.
  public String value(String name, String usual) {
    return sent.getOrDefault(name, usual);
  }

  /// What stands in the three boxes of a day.
  public DateInput.Typed day(String name) {
    return DateInput.Typed.of(sent, name);
  }

  /// What needs another look.
  public Errors errors() {
    return new Errors(errors);
  }

  /// Whether nothing needs another look so far.
  public boolean isFine() {
    return errors.isEmpty();
  }

  /// A thing that needs another look.
  public void refuse(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  /// A day no later than the last one; today stands for what cannot be used.
  public LocalDate dayUntil(String name, LocalDate today, LocalDate last, String wrong) {
    var typed = day(name).read().filter(day -> !day.isAfter(last));
    if (typed.isEmpty()) {
      refuse(name, wrong);
    }
    return typed.orElse(today);
  }

  /// A whole number within limits; the least stands for what cannot be used.
  public int number(String name, int least, int most, String wrong) {
    var typed =
        Optional.of(value(name).strip())
            .filter(text -> text.matches("[0-9]{1,4}"))
            .map(Integer::valueOf)
            .filter(number -> number >= least && number <= most);
    if (typed.isEmpty()) {
      refuse(name, wrong);
    }
    return typed.orElse(least);
  }

  /// The worker who was chosen, if it is the id of one.
  public Optional<WorkerId> worker(String name) {
    return id(value(name)).map(WorkerId::new);
  }

  /// An id as a form sends it; empty if it is none.
  public static Optional<UUID> id(String typed) {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /// Words without detail of a case: what looks like it is shown first, and a human decides.
  public String withoutDetail(String name, int most, String wrong) {
    var words = value(name).strip();
    if (words.isEmpty() || words.length() > most) {
      refuse(name, wrong);
      return words;
    }
    var found = TellTales.in(words, List.of());
    if (!found.isEmpty() && !value(LOOKED).equals("yes")) {
      asksToLook = true;
      refuse(
          name,
          "Look again: could a person be known by this? %s. Write it without, or tick that nobody"
                  .formatted(String.join(" ", found))
              + " can be");
    }
    return words;
  }

  /// Whether the box is to be shown by which somebody says that they looked.
  public boolean asksToLook() {
    return asksToLook || sent.containsKey(LOOKED);
  }

  /// The box.
  public Checkboxes looked() {
    return Checkboxes.single(LOOKED, "yes", "I looked: no person can be known by these words");
  }
}
