package org.mainstay.inside.posters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What stands on a hub's posters and cards, from its handbook.
///
/// @param audiences those whom it wants to reach, at least one
public record PosterWords(List<Audience> audiences) {
  public PosterWords {
    audiences = List.copyOf(audiences);
    if (audiences.isEmpty()) {
      throw new IllegalArgumentException("posters.yaml names at least one audience");
    }
    var files = new HashSet<String>();
    for (var audience : audiences) {
      if (!files.add(audience.file())) {
        throw new IllegalArgumentException("two audiences have the file name " + audience.file());
      }
    }
  }

  /// The audience with this file name, or the first one.
  Audience named(String file) {
    return audiences.stream()
        .filter(audience -> audience.file().equals(file))
        .findFirst()
        .orElse(audiences.getFirst());
  }

  /// People whom a hub wants to reach, and what it says to them.
  ///
  /// @param file what its files are called, in small letters and hyphens
  /// @param who whom it is for, in words for the team alone
  /// @param neutral says nothing to somebody who sees it by chance
  public record Audience(String file, String who, Wording plain, Wording neutral) {
    private static final Pattern FILE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final List<String> TELLING =
        List.of(
            "mental",
            "anxi",
            "anxious",
            "depress",
            "stress",
            "therap",
            "counsel",
            "psycholog",
            "suicid",
            "self-harm",
            "wellbeing",
            "mood",
            "trauma");

    public Audience {
      if (!FILE.matcher(file).matches()) {
        throw new IllegalArgumentException(
            "a file name has small letters and hyphens alone, not \"" + file + "\"");
      }
      neutral
          .all()
          .forEach(
              line ->
                  TELLING.stream()
                      .filter(line.toLowerCase(Locale.ROOT)::contains)
                      .findFirst()
                      .ifPresent(
                          word -> {
                            throw new IllegalArgumentException(
                                "neutral words do not say \"%s\": %s".formatted(word, line));
                          }));
    }

    /// One of its two wordings.
    Wording worded(boolean inNeutralWords) {
      return inNeutralWords ? neutral : plain;
    }
  }

  /// One way to say it.
  ///
  /// @param heading the largest words
  /// @param lines on a poster, below the heading
  /// @param card the one line on a card
  public record Wording(String heading, List<String> lines, String card) {
    private static final int HEADING_MAX = 60;
    private static final int LINE_MAX = 120;
    private static final int LINES_MAX = 4;
    private static final int CARD_MAX = 90;

    public Wording {
      lines = List.copyOf(lines);
      atMost(HEADING_MAX, "a heading", heading);
      atMost(CARD_MAX, "the line of a card", card);
      lines.forEach(line -> atMost(LINE_MAX, "a line", line));
      if (lines.isEmpty() || lines.size() > LINES_MAX) {
        throw new IllegalArgumentException("a poster has 1 to 4 lines, not " + lines.size());
      }
    }

    private static void atMost(int most, String what, String words) {
      if (words.isBlank() || words.length() > most) {
        throw new IllegalArgumentException(
            "%s has 1 to %d letters, and this one has %d: %s"
                .formatted(what, most, words.length(), words));
      }
      Letters.shared().mustWrite(words);
    }

    private List<String> all() {
      var all = new ArrayList<>(lines);
      all.add(heading);
      all.add(card);
      return all;
    }
  }
}
