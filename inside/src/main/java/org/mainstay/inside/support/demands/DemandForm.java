package org.mainstay.inside.support.demands;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.inside.people.CopiedPart.Chapter;
import org.mainstay.inside.support.demands.Demand.Basis;
import org.mainstay.inside.support.demands.Demand.Body;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.label.Errors;

/// What somebody types of a letter or an order.
///
/// @param sent the fields as they came
public record DemandForm(Map<String, String> sent) {
  private static final int WORDS_MAX = 1_000;

  public DemandForm {
    sent = Map.copyOf(sent);
  }

  /// What a copy says of itself is no part of a record.
  private static List<Chapter> chapters() {
    return Arrays.stream(Chapter.values())
        .filter(one -> one != Chapter.NOT_HERE && one != Chapter.DEMANDED)
        .toList();
  }

  Errors errors(LocalDate today) {
    if (body().isEmpty()) {
      return Errors.of("body", "Choose who demanded it");
    }
    if (basis().isEmpty()) {
      return Errors.of("basis", "Choose the law by which it may be given");
    }
    if (day().read().filter(day -> !day.isAfter(today)).isEmpty()) {
      return Errors.of("demanded", "Enter the day on the letter or order, today or earlier");
    }
    if (typed("words").isBlank() || typed("words").length() > WORDS_MAX) {
      return Errors.of("words", "Write who asked and for what, in 1,000 characters");
    }
    if (parts().isEmpty()) {
      return Errors.of("part-" + chapters().getFirst().name(), "Tick one part at least");
    }
    if (typed("telling").equals("no") == typed("because").isBlank()) {
      return Errors.of(
          "because", "Write why the person may not know yet, or choose that they read of it");
    }
    return typed("because").length() > WORDS_MAX
        ? Errors.of("because", "Write it in 1,000 characters")
        : Errors.NONE;
  }

  Demands.Wish wish() {
    return new Demands.Wish(
        body().orElseThrow(),
        basis().orElseThrow(),
        day().read().orElseThrow(),
        typed("words").strip(),
        parts(),
        typed("because").strip());
  }

  /// What was typed in a field.
  public String typed(String field) {
    return sent.getOrDefault(field, "");
  }

  /// The day that was typed.
  public DateInput.Typed day() {
    return DateInput.Typed.of(sent, "demanded");
  }

  /// Who can demand something.
  public List<Choice> bodies() {
    return Arrays.stream(Body.values())
        .<Choice>map(one -> Choice.of(one.name(), one.words()))
        .toList();
  }

  /// By which law it may be given.
  public List<Choice> bases() {
    return Arrays.stream(Basis.values())
        .<Choice>map(one -> Choice.of(one.name(), one.words() + " (" + one.law() + ")"))
        .toList();
  }

  /// Whether the person reads of it.
  public List<Choice> tellings() {
    return List.of(
        Choice.of("yes", "Yes, as soon as a part is given"),
        Choice.of("no", "Not yet: telling them would do harm to what it is for"));
  }

  /// The parts of a record.
  public List<PartBox> boxes() {
    return chapters().stream()
        .map(one -> new PartBox("part-" + one.name(), one.words(), sent.containsKey("part-" + one)))
        .toList();
  }

  /// A part of a record that can be ticked.
  public record PartBox(String field, String words, boolean isTicked) {}

  private Optional<Body> body() {
    return Arrays.stream(Body.values()).filter(one -> one.name().equals(typed("body"))).findFirst();
  }

  private Optional<Basis> basis() {
    return Arrays.stream(Basis.values())
        .filter(one -> one.name().equals(typed("basis")))
        .findFirst();
  }

  private Set<Chapter> parts() {
    return chapters().stream()
        .filter(one -> sent.containsKey("part-" + one.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Chapter.class)));
  }
}
