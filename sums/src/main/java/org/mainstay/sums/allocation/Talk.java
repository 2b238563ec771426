package org.mainstay.sums.allocation;

import java.util.List;
import java.util.Objects;

/// In which languages somebody can talk, and with whom they would rather talk.
///
/// @param languages the one they would like most first; at least one
/// @param interpreter whether an interpreter is agreed
public record Talk(List<String> languages, boolean interpreter, AskedGender gender) {
  public Talk {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("somebody talks in at least one language");
    }
    languages.forEach(Sentences::refuseBlank);
    Objects.requireNonNull(gender, "gender");
  }

  /// Whether the worker's gender matters to them. Genders read as in "a woman".
  public sealed interface AskedGender {
    record NoMatter() implements AskedGender {}

    record Preferred(String gender) implements AskedGender {
      public Preferred {
        Sentences.refuseBlank(gender);
      }
    }

    record Must(String gender) implements AskedGender {
      public Must {
        Sentences.refuseBlank(gender);
      }
    }
  }
}
