package org.mainstay.inside.support.conversation;

import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;

/// The conversation about all of life: what was said last, and the form for today.
///
/// @param words the hub's words, or none if they may not be shown
/// @param missing why there is nothing to ask, empty if there is
/// @param compared the latest answers beside those before
/// @param talks what was talked about in the latest conversation
public record ConversationView(
    CaseHead head,
    String path,
    List<ConversationWords> words,
    String missing,
    List<Comparison> compared,
    String latest,
    List<Talked> talks,
    ConversationForm form,
    Errors errors)
    implements Drawn {
  public ConversationView {
    words = List.copyOf(words);
    compared = List.copyOf(compared);
    talks = List.copyOf(talks);
  }

  /// A talk about one area.
  public record Talked(String name, String when, List<String> lines) {
    public Talked {
      lines = List.copyOf(lines);
    }
  }

  /// The answers that an area may have.
  public List<Choice> points() {
    return words.stream()
        .flatMap(
            it ->
                IntStream.rangeClosed(1, ConversationWords.POINTS_MAX)
                    .<Choice>mapToObj(
                        points ->
                            Choice.of(points + "", points + ": " + it.labels().get(points - 1))))
        .toList();
  }
}
