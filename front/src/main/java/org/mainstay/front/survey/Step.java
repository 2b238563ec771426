package org.mainstay.front.survey;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.letterbox.survey.Group;
import org.mainstay.letterbox.survey.Sheet;
import org.mainstay.letterbox.survey.Survey;

/// One page of a survey.
sealed interface Step {
  /// Which groups somebody is in.
  record Groups(List<Group> groups) implements Step {
    public Groups {
      groups = List.copyOf(groups);
    }
  }

  /// A few lines with choices.
  record Lines(Sheet.Block block) implements Step {}

  /// Room for words.
  record OwnWords(String asks) implements Step {}

  /// The code by which somebody is known in the next wave.
  record OwnCode() implements Step {}

  /// The pages of a survey in their order.
  static List<Step> of(Survey survey) {
    var sheet = survey.sheet();
    var steps = new ArrayList<Step>();
    if (!sheet.groups().isEmpty()) {
      steps.add(new Groups(sheet.groups()));
    }
    sheet.blocks().forEach(block -> steps.add(new Lines(block)));
    if (sheet.takesWords()) {
      steps.add(new OwnWords(sheet.words()));
    }
    switch (survey) {
      case Survey.Anonymous _ -> {}
      case Survey.Pseudonymous _ -> steps.add(new OwnCode());
    }
    return steps;
  }

  /// The names of its fields.
  default List<String> fields() {
    return switch (this) {
      case Groups(var groups) -> groups.stream().map(group -> Filling.field(group.line())).toList();
      case Lines(var block) -> block.lines().stream().map(Filling::field).toList();
      case OwnWords _ -> List.of(Filling.WORDS);
      case OwnCode() -> List.of(Filling.CODE);
    };
  }

  /// The heading of its page.
  default String heading() {
    return switch (this) {
      case Groups _ -> "About you";
      case Lines(var block) ->
          block.instruction().isEmpty() ? "What do you say?" : block.instruction();
      case OwnWords(var asks) -> asks;
      case OwnCode() -> "Your code";
    };
  }
}
