package org.mainstay.inside.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.TypedForm;

/// What a worker typed about somebody's work, and what of it needs another look.
public final class WorkForm extends TypedForm {
  private WorkForm(Map<String, String> sent) {
    super(sent);
  }

  /// As it was sent.
  static WorkForm of(Map<String, String> sent) {
    return new WorkForm(sent);
  }

  /// Ready to be filled in.
  static WorkForm fresh(LocalDate today) {
    return new WorkForm(London.boxes("on", today));
  }

  /// A further thing that needs another look.
  WorkForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }

  /// What was said, if all of it was given; sickness and hours are asked only of the employed.
  Optional<EmploymentRecord> said() {
    var at =
        needed(
            Arrays.stream(AskedAt.values())
                .filter(one -> one.name().equals(value("at")))
                .findFirst(),
            "at",
            "Choose when they were asked");
    var on =
        needed(
            London.typedDay(sent(), "on"),
            "on",
            "Type the day they were asked, such as 23 11 2026");
    var status = code(EmploymentStatus.class, "status", "Choose what they said, or “Not known”");
    if (status.isEmpty()) {
      return Optional.empty();
    }
    if (status.get() != EmploymentStatus.EMPLOYED) {
      return isFine()
          ? Optional.of(
              EmploymentRecord.withoutJob(at.orElseThrow(), on.orElseThrow(), status.get()))
          : Optional.empty();
    }
    var sickness = code(SicknessAbsence.class, "sickness", "Choose whether they are off sick");
    var hours = code(WeeklyHours.class, "hours", "Choose how many hours, or “Hours not known”");
    return isFine()
        ? Optional.of(
            new EmploymentRecord(
                at.orElseThrow(),
                on.orElseThrow(),
                status.get(),
                hours.orElseThrow(),
                sickness.orElseThrow()))
        : Optional.empty();
  }
}
