package org.mainstay.front.survey;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.survey.Answered;
import org.mainstay.letterbox.survey.SelfCode;
import org.mainstay.letterbox.survey.Sheet;
import tools.jackson.databind.json.JsonMapper;

/// One sheet while somebody fills it in.
///
/// @param wave which one
/// @param slot where its choices will lie in the box, drawn by chance
/// @param wordsSlot where its words will
/// @param suggested a code drawn by chance, for whoever has none
record Filling(UUID wave, UUID slot, UUID wordsSlot, String suggested, Answers answers) {
  static final String WORDS = "words";
  static final String CODE = "code";

  private static final String LINE = "q-";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The sheets that one browser has begun, the latest first.
  record Drawer(List<Filling> fillings) {
    private static final int MOST = 5;
    static final Drawer EMPTY = new Drawer(List.of());

    Drawer {
      fillings = List.copyOf(fillings);
    }

    Optional<Filling> of(UUID wave) {
      return fillings.stream().filter(one -> one.wave().equals(wave)).findFirst();
    }

    Drawer with(Filling filling) {
      var all = new ArrayList<Filling>();
      all.add(filling);
      without(filling.wave()).fillings().stream().limit(MOST - 1L).forEach(all::add);
      return new Drawer(all);
    }

    Drawer without(UUID wave) {
      return new Drawer(fillings.stream().filter(one -> !one.wave().equals(wave)).toList());
    }

    byte[] written() {
      return JSON.writeValueAsBytes(this);
    }

    static Drawer read(byte[] written) {
      return JSON.readValue(written, Drawer.class);
    }
  }

  static Filling begun(UUID wave, SecureRandom chance) {
    return new Filling(
        wave, UUID.randomUUID(), UUID.randomUUID(), SelfCode.drawn(chance), Answers.NONE);
  }

  Filling answering(Answers other) {
    return new Filling(wave, slot, wordsSlot, suggested, other);
  }

  /// The field of a line.
  static String field(Sheet.Line line) {
    return LINE + line.id();
  }

  /// The number that was chosen for a line, if one was.
  Optional<Integer> chosen(Sheet.Line line) {
    return Optional.of(answers.text(field(line)))
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .filter(line::has);
  }

  Answered answered(Sheet sheet) {
    Map<String, Integer> chosen = new HashMap<>();
    sheet.groups().forEach(group -> put(group.line(), chosen));
    sheet.lines().forEach(line -> put(line, chosen));
    return Answered.on(sheet, chosen);
  }

  private void put(Sheet.Line line, Map<String, Integer> into) {
    chosen(line).ifPresent(value -> into.put(line.id(), value));
  }

  String words() {
    return answers.text(WORDS);
  }

  Optional<SelfCode> code() {
    return SelfCode.read(answers.text(CODE));
  }

  @Override
  public String toString() {
    return "[filling]";
  }
}
