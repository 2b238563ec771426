package org.mainstay.outside.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;

/// What somebody typed in the office, kept as it was, and what of it needs another look.
public final class OfficeForm {
  /// The name of the field that says which version somebody saw.
  public static final String VERSION = "version";

  private static final int ADDRESS_MAX = 200;
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Map<String, String> sent;
  private final List<FieldError> errors = new ArrayList<>();

  public OfficeForm(Map<String, String> sent) {
    this.sent = new HashMap<>(sent);
  }

  /// A form in which nothing stands yet.
  public static OfficeForm empty() {
    return new OfficeForm(Map.of());
  }

  /// "2 March 2026".
  public static String on(LocalDate day) {
    return DAY.format(day);
  }

  /// What stands in a field, blank if nothing does.
  public String value(String name) {
    return sent.getOrDefault(name, "");
  }

  /// What stands in a field, without the spaces around it; too much is refused.
  public String words(String name, int most) {
    // PostgreSQL keeps no NUL.
    var words = value(name).strip().replace("\r\n", "\n").replace("\0", "");
    if (words.length() > most) {
      refuse(name, "Write at most %d characters".formatted(most));
    }
    return words;
  }

  /// As [#words], and something must stand there.
  public String needed(String name, int most, String missing) {
    var words = words(name, most);
    if (words.isEmpty()) {
      refuse(name, missing);
    }
    return words;
  }

  /// An email address, blank if nothing stands there; what is none is refused.
  public String addressIfAny(String name, String wrong) {
    var address = words(name, ADDRESS_MAX);
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      refuse(name, wrong);
    }
    return address;
  }

  /// What stands in the three boxes of a day.
  public DateInput.Typed day(String name) {
    return DateInput.Typed.of(sent, name);
  }

  /// The day that stands there; empty if the boxes are. What is no day is refused.
  public Optional<LocalDate> dayIfAny(String name) {
    var typed = day(name);
    var read = typed.read();
    if (read.isEmpty() && !typed.equals(DateInput.Typed.NOTHING)) {
      refuse(name, "Type a real date, such as 31 3 2027, or leave all three boxes empty");
    }
    return read;
  }

  /// The day that must stand there, from the first to the last one; the first stands for what
  /// cannot be used.
  public LocalDate day(String name, LocalDate first, LocalDate last, String wrong) {
    var read = day(name).read().filter(day -> !day.isBefore(first) && !day.isAfter(last));
    if (read.isEmpty()) {
      refuse(name, wrong);
    }
    return read.orElse(first);
  }

  /// Which version somebody saw; 0 before there was one.
  public int version() {
    var typed = value(VERSION);
    return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
  }

  /// An id that stands in a field; empty if it is none.
  public Optional<UUID> id(String name) {
    try {
      return value(name).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(value(name)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /// The same form on top of another version, so that it can be sent again knowingly.
  public void seen(int version) {
    sent.put(VERSION, Integer.toString(version));
  }

  /// A thing that needs another look.
  public void refuse(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  /// What needs another look.
  public Errors errors() {
    return new Errors(errors);
  }

  /// Whether nothing needs another look so far.
  public boolean isFine() {
    return errors.isEmpty();
  }
}
