package org.mainstay.inside.support.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.support.codes.TypedForm;

/// What was chosen about each area of life, and what of it needs another look.
public final class ConversationForm extends TypedForm {
  private ConversationForm(Map<String, String> sent) {
    super(sent);
  }

  /// As it was sent.
  static ConversationForm of(Map<String, String> sent) {
    return new ConversationForm(sent);
  }

  static ConversationForm fresh(int number) {
    return new ConversationForm(Map.of("number", number + ""));
  }

  /// The same answers once more, after another conversation was kept meanwhile.
  ConversationForm again(int number) {
    var again = new HashMap<>(sent());
    again.put("number", number + "");
    return new ConversationForm(again);
  }

  int number() {
    return value("number").matches("\\d{1,6}") ? Integer.parseInt(value("number")) : 0;
  }

  /// What was said, if anything was; what is left out was not said.
  Optional<List<Conversation.Answer>> answers(ConversationWords words) {
    var answers = new ArrayList<Conversation.Answer>();
    for (ConversationWords.Area area : words.areas()) {
      var points = value("points-" + area.id());
      if (!points.isEmpty() && !points.matches("[1-7]")) {
        refuse("points-" + area.id(), "Choose one of the seven answers");
      } else {
        answers.add(
            new Conversation.Answer(
                area.id(),
                area.name(),
                points.isEmpty() ? 0 : Integer.parseInt(points),
                value("help-" + area.id()).equals("yes")));
      }
    }
    if (isFine() && answers.stream().allMatch(one -> one.points() == 0 && !one.wantsHelp())) {
      refuse("points-" + words.areas().getFirst().id(), "Ask about at least one area");
    }
    return isFine() ? Optional.of(answers) : Optional.empty();
  }
}
