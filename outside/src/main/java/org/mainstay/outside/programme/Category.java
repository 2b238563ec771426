package org.mainstay.outside.programme;

import java.util.Arrays;
import java.util.Optional;

/// The eight kinds of programmes of the largest study of the field (Fleming, Britain's Healthiest
/// Workplace 2017 and 2018).
public enum Category {
  VOLUNTEERING("Volunteering and charity work"),
  MINDFULNESS("Mindfulness classes"),
  RESILIENCE("Resilience, energy or stress management"),
  APPS("Wellbeing apps"),
  RELAXATION("Massage and relaxation classes"),
  WORKLOAD("Workload and time management"),
  COACHING("Coaching, one to one"),
  FINANCIAL("Financial wellbeing");

  private final String words;

  Category(String words) {
    this.words = words;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// Reads what somebody chose.
  public static Optional<Category> read(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
