package org.mainstay.sums.disclosure.plan;

import java.util.List;

/// One of the fixed answers that a person's course can give, of whatever employer.
///
/// The last of a list takes whoever gave none.
///
/// @param word as contributions write it
record Answer(String word, String label) {
  static List<Answer> needs() {
    return List.of(
        new Answer("need:someone-to-talk-to", "Someone to talk to"),
        new Answer("need:work", "Help with work"),
        new Answer("need:money-or-home", "Help with money or home"),
        new Answer("need:after-something-happened", "Help after something that happened"),
        new Answer("need:several", "More than one of these"),
        new Answer("need:not-sure", "Not sure yet, or not said"));
  }

  static List<Answer> outcomes() {
    return List.of(
        new Answer("outcome:better", "Better"),
        new Answer("outcome:not-better", "Not better"),
        new Answer("outcome:not-measured", "Not measured at both ends"));
  }

  static List<Answer> waits() {
    return List.of(
        new Answer("wait:1-week", "Up to 1 week"),
        new Answer("wait:2-weeks", "1 to 2 weeks"),
        new Answer("wait:4-weeks", "2 to 4 weeks"),
        new Answer("wait:6-weeks", "4 to 6 weeks"),
        new Answer("wait:18-weeks", "6 to 18 weeks"),
        new Answer("wait:longer", "More than 18 weeks"));
  }

  static List<Answer> supports() {
    return List.of(
        new Answer("support:1", "Once"),
        new Answer("support:2-3", "2 or 3 times"),
        new Answer("support:4-6", "4 to 6 times"),
        new Answer("support:7-11", "7 to 11 times"),
        new Answer("support:12-or-more", "12 times or more"));
  }

  static List<Answer> works() {
    return List.of(
        new Answer("work:back", "Back at work"),
        new Answer("work:not-back", "Not back at work"),
        new Answer("work:not-known", "Not known"));
  }
}
