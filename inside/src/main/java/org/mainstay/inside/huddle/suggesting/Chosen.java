package org.mainstay.inside.huddle.suggesting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mainstay.ui.nhsuk.form.Choice;
import org.springframework.util.MultiValueMap;

/// What was chosen in a form of chosen words, and the choices of such a form.
final class Chosen {
  private final MultiValueMap<String, String> sent;

  Chosen(MultiValueMap<String, String> sent) {
    this.sent = sent;
  }

  Set<String> words(String field) {
    return sent.getOrDefault(field, List.of()).stream().collect(Collectors.toSet());
  }

  <E extends Enum<E>> Set<E> all(Class<E> type, String field) {
    return Codes.read(type, sent.getOrDefault(field, List.of()).stream());
  }

  <E extends Enum<E>> Optional<E> one(Class<E> type, String field) {
    return all(type, field).stream().findFirst();
  }

  String text(String field) {
    return sent.getOrDefault(field, List.of("")).getFirst().strip();
  }

  static <E extends Enum<E>> List<Choice> of(Class<E> type, Function<E, String> words) {
    return Arrays.stream(type.getEnumConstants())
        .<Choice>map(each -> Choice.of(each.name(), words.apply(each)))
        .toList();
  }

  static <E extends Enum<E>> Set<String> names(Set<E> chosen) {
    return chosen.stream().map(Enum::name).collect(Collectors.toSet());
  }
}
