package org.mainstay.inside.huddle.suggesting;

import java.util.List;

/// The languages to choose from: the main ones spoken at home in England and Wales (Census 2021,
/// table TS024), and British Sign Language.
final class Languages {
  static final String ENGLISH = "English";

  static final List<String> ALL =
      List.of(
          ENGLISH,
          "Arabic",
          "Bengali",
          "British Sign Language",
          "Cantonese",
          "French",
          "Greek",
          "Gujarati",
          "Italian",
          "Lithuanian",
          "Malayalam",
          "Mandarin",
          "Panjabi",
          "Persian",
          "Polish",
          "Portuguese",
          "Romanian",
          "Somali",
          "Spanish",
          "Tagalog",
          "Tamil",
          "Turkish",
          "Ukrainian",
          "Urdu",
          "Welsh");

  private Languages() {}
}
