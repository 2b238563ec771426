package org.mainstay.inside.counting;

import java.util.EnumSet;
import java.util.List;
import org.mainstay.letterbox.letter.Asked;

/// What somebody asked for help with when they came, as the one word that is counted.
public enum Need {
  SOMEONE_TO_TALK_TO("someone-to-talk-to"),
  WORK("work"),
  MONEY_OR_HOME("money-or-home"),
  AFTER_SOMETHING_HAPPENED("after-something-happened"),
  SEVERAL("several"),
  NOT_SURE("not-sure");

  private final String word;

  Need(String word) {
    this.word = word;
  }

  /// The word for it in plans and contributions, such as `need:work`.
  public String word() {
    return "need:" + word;
  }

  /// The need of somebody who wants these; one who is not sure of one thing, but wants another,
  /// wants the other.
  static Need of(List<Asked.Want> wants) {
    var needs = EnumSet.noneOf(Need.class);
    wants.forEach(want -> needs.add(of(want)));
    if (needs.size() > 1) {
      needs.remove(NOT_SURE);
    }
    if (needs.size() > 1) {
      return SEVERAL;
    }
    return needs.isEmpty() ? NOT_SURE : needs.iterator().next();
  }

  private static Need of(Asked.Want want) {
    return switch (want) {
      case SOMEONE_TO_TALK_TO -> SOMEONE_TO_TALK_TO;
      case HELP_WITH_WORK -> WORK;
      case HELP_WITH_MONEY_OR_HOME -> MONEY_OR_HOME;
      case HELP_AFTER_SOMETHING_HAPPENED -> AFTER_SOMETHING_HAPPENED;
      case NOT_SURE_YET -> NOT_SURE;
    };
  }
}
