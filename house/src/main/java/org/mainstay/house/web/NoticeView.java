package org.mainstay.house.web;

import java.util.List;
import org.mainstay.ui.Drawn;

/// A heading, a few sentences and, where it may matter, the numbers of who helps now.
///
/// @param numbers empty where they are not shown
public record NoticeView(String heading, List<String> sentences, List<Helpline> numbers)
    implements Drawn {
  public NoticeView {
    sentences = List.copyOf(sentences);
    numbers = List.copyOf(numbers);
  }

  /// Somebody who helps now.
  ///
  /// @param name such as "Samaritans"
  /// @param how such as "call 116 123"
  public record Helpline(String name, String how) {}
}
