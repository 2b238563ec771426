package org.mainstay.front.selfcheck;

import java.util.List;
import java.util.Optional;
import org.mainstay.sums.scales.Form;

/// The questions in their order: items of published questionnaires as they are, and one of our own.
///
/// Numbers 1 and 2 are the PHQ-2, 3 and 4 the GAD-2: short, and each scored by its own rule. The
/// others are told back and not scored.
final class Questions {
  static final List<Question> ALL =
      List.of(
          Question.item("phq9", 1),
          Question.item("phq9", 2),
          Question.item("gad7", 1),
          Question.item("gad7", 2),
          Question.item("phq9", 3),
          Question.item("phq9", 4),
          Question.item("phq9", 7),
          Question.item("phq9", 9),
          new Question(
              "Over the last 2 weeks",
              "How hard was it to do your work, or the things you do each day?",
              List.of(
                  new Form.Option(0, "Not hard"),
                  new Form.Option(1, "A little hard"),
                  new Form.Option(2, "Very hard"),
                  new Form.Option(3, "Too hard to do")),
              ""));

  static final List<Integer> MOOD = List.of(1, 2);
  static final List<Integer> WORRY = List.of(3, 4);
  static final List<Integer> REST = List.of(5, 6, 7);

  /// The one about thoughts of dying or of hurting oneself.
  static final int ABOUT_HURTING = 8;

  static final int DAYS = 9;

  private Questions() {}

  /// The question with this number, from 1.
  static Question at(int number) {
    return ALL.get(number - 1);
  }

  /// The number that stands in an address, if there is a question with it.
  static Optional<Integer> numbered(String place) {
    return place.matches("[1-9]") && Integer.parseInt(place) <= ALL.size()
        ? Optional.of(Integer.parseInt(place))
        : Optional.empty();
  }
}
