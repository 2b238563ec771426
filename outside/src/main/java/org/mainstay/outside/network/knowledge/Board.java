package org.mainstay.outside.network.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Everything that was ever posted, as it was read at one moment.
///
/// @param all the last first
public record Board(List<Post> all) {
  public Board {
    all = List.copyOf(all);
  }

  /// Articles and questions that count: not taken down, not replaced.
  public List<Post> standing() {
    var replaced = all.stream().flatMap(one -> one.replaces().stream()).collect(Collectors.toSet());
    return all.stream()
        .filter(one -> !one.isTakenDown() && !replaced.contains(one.id()))
        .filter(one -> one.kind() != Post.Kind.ANSWER)
        .toList();
  }

  Optional<Post> find(UUID id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  Optional<Post> find(UUID id, Post.Kind kind) {
    return find(id).filter(one -> one.kind() == kind);
  }

  /// What replaced an article.
  Optional<Post> newer(UUID article) {
    return all.stream()
        .filter(one -> one.replaces().filter(article::equals).isPresent())
        .findFirst();
  }

  /// What was answered, the first answer first.
  List<Post> answers(UUID question) {
    return all.stream()
        .filter(one -> one.about().filter(question::equals).isPresent())
        .toList()
        .reversed();
  }

  /// How many answers were not taken down.
  long answered(UUID question) {
    return answers(question).stream().filter(one -> !one.isTakenDown()).count();
  }
}
