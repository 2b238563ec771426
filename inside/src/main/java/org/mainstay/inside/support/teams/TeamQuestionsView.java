package org.mainstay.inside.support.teams;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.form.Wrong;
import org.mainstay.ui.nhsuk.label.Errors;

/// What teams and managers asked, each with its answer or the room for one.
///
/// @param id the one that somebody tried to answer, blank for none
/// @param typed what they typed for it
public record TeamQuestionsView(List<Item> items, String id, String typed, Errors errors)
    implements Drawn {
  public TeamQuestionsView {
    items = List.copyOf(items);
  }

  /// One of them.
  ///
  /// @param talks when the team talks with whoever asked, a line each
  public record Item(
      String id,
      String heading,
      String arrived,
      List<String> lines,
      List<String> answer,
      List<String> talks) {
    public Item {
      lines = List.copyOf(lines);
      answer = List.copyOf(answer);
      talks = List.copyOf(talks);
    }
  }

  /// Whether words that could not be sent are shown again.
  public boolean isTried(Item item) {
    return item.id().equals(id);
  }

  /// Whether an answer can be typed here.
  public boolean isOpen(Item item) {
    return item.answer().isEmpty() || isTried(item);
  }

  /// The room for an answer.
  public Textarea box(Item item) {
    var box =
        Textarea.labelled("text", "Your answer to this")
            .hint("It is signed with your name and role.");
    var own = box.with(box.field().identified("text-" + item.id()));
    return isTried(item)
        ? own.value(typed).with(own.field().wrong(Wrong.because(errors.about("text-" + item.id()))))
        : own;
  }
}
