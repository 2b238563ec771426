package org.mainstay.letterbox.survey;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What somebody puts into the box. Choices and own words are put in apart, and nothing in one
/// leads to the other.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Reply.Anonymous.class, name = "a"),
  @JsonSubTypes.Type(value = Reply.Pseudonymous.class, name = "p"),
  @JsonSubTypes.Type(value = Reply.Words.class, name = "w")
})
public sealed interface Reply permits Reply.Anonymous, Reply.Pseudonymous, Reply.Words {
  /// Choices of nobody: there is no place for a mark.
  record Anonymous(Answered answered) implements Reply {}

  /// Choices of whoever holds a code, known by its mark.
  record Pseudonymous(Answered answered, Mark mark) implements Reply {}

  /// Words alone.
  record Words(String text) implements Reply {
    /// @throws IllegalArgumentException for more than fits
    public Words {
      if (text.length() > Sheet.WORDS_MAX) {
        throw new IllegalArgumentException("at most " + Sheet.WORDS_MAX + " characters are taken");
      }
    }

    @Override
    public String toString() {
      return "[confidential]";
    }
  }
}
