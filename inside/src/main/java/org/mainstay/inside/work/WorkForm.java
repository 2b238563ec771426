package org.mainstay.inside.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;

/// What a worker typed about somebody's work, and what of it needs another look.
public final class WorkForm {
  private final Map<String, String> sent;
  private final List<FieldError> errors = new ArrayList<>();

  private WorkForm(Map<String, String> sent) {
    this.sent = Map.copyOf(sent);
  }

  /// As it was sent.
  static WorkForm of(Map<String, String> sent) {
    return new WorkForm(sent);
  }

  /// Ready to be filled in.
  static WorkForm fresh(LocalDate today) {
    return new WorkForm(London.boxes("on", today));
  }

  /// What stands in a field.
  public String value(String name) {
    return sent.getOrDefault(name, "");
  }

  /// What needs another look.
  public Errors errors() {
    return new Errors(errors);
  }

  /// A further thing that needs another look.
  WorkForm refused(String field, String message) {
    errors.add(new FieldError(field, message));
    return this;
  }

  /// What was said, if all of it was given; sickness and hours are asked only of the employed.
  Optional<EmploymentRecord> said() {
    var at =
        Arrays.stream(AskedAt.values()).filter(one -> one.name().equals(value("at"))).findFirst();
    if (at.isEmpty()) {
      refused("at", "Choose when they were asked");
    }
    var on = London.typedDay(sent, "on");
    if (on.isEmpty()) {
      refused("on", "Type the day they were asked, such as 23 11 2026");
    }
    var status = code(EmploymentStatus.class, "status", "Choose what they said, or “Not known”");
    if (status.isEmpty()) {
      return Optional.empty();
    }
    if (status.get() != EmploymentStatus.EMPLOYED) {
      return errors.isEmpty()
          ? Optional.of(
              EmploymentRecord.withoutJob(at.orElseThrow(), on.orElseThrow(), status.get()))
          : Optional.empty();
    }
    var sickness = code(SicknessAbsence.class, "sickness", "Choose whether they are off sick");
    var hours = code(WeeklyHours.class, "hours", "Choose how many hours, or “Hours not known”");
    return errors.isEmpty()
        ? Optional.of(
            new EmploymentRecord(
                at.orElseThrow(),
                on.orElseThrow(),
                status.get(),
                hours.orElseThrow(),
                sickness.orElseThrow()))
        : Optional.empty();
  }

  private <E extends Enum<E> & NhsCode> Optional<E> code(
      Class<E> list, String name, String otherwise) {
    var code = NhsCode.find(list, value(name));
    if (code.isEmpty()) {
      refused(name, otherwise);
    }
    return code;
  }
}
