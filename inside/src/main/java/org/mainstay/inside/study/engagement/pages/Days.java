package org.mainstay.inside.study.engagement.pages;

import java.time.LocalDate;
import java.util.Map;

/// A day in the three boxes of a form.
final class Days {
  private Days() {}

  static Map<String, String> boxes(String name, LocalDate day) {
    return Map.of(
        name + "-day",
        Integer.toString(day.getDayOfMonth()),
        name + "-month",
        Integer.toString(day.getMonthValue()),
        name + "-year",
        Integer.toString(day.getYear()));
  }
}
