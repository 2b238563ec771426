package org.mainstay.outside.network.knowledge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.outside.network.frame.Network;

/// Something that one of those who lead or pay for hubs let the others read.
///
/// @param target of an answer its question, of an article the one that it replaces; else null
/// @param title blank of an answer, and of what was taken down
/// @param words in Markdown, blank of what was taken down
/// @param by of whoever posted it
public record Post(
    UUID id,
    Kind kind,
    @Nullable UUID target,
    String title,
    String words,
    By by,
    Instant at,
    boolean isTakenDown) {

  /// What it is.
  public enum Kind {
    ARTICLE("Article"),
    QUESTION("Question"),
    ANSWER("Answer");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// As a page says it.
    public String words() {
      return words;
    }
  }

  /// Who posted it: others read the role alone.
  public record By(UUID holder, String role) {

    /// "by a hub lead", "by an HR lead".
    public String words() {
      return (role.startsWith("H") ? "by an " : "by a ") + role;
    }
  }

  Optional<UUID> about() {
    return Optional.ofNullable(kind == Kind.ANSWER ? target : null);
  }

  Optional<UUID> replaces() {
    return Optional.ofNullable(kind == Kind.ARTICLE ? target : null);
  }

  /// Its page; of an answer that of its question.
  public String path() {
    return switch (kind) {
      case ARTICLE -> Network.KNOWLEDGE + "/article/" + id;
      case QUESTION -> Network.KNOWLEDGE + "/question/" + id;
      case ANSWER -> Network.KNOWLEDGE + "/question/" + target;
    };
  }
}
