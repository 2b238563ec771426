package org.mainstay.ui.nhsuk.layout;

import gg.jte.Content;
import java.util.List;
import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Words;

/// The few links at the right of the header, such as help, who is signed in, and the way to leave.
///
/// @param name what the group is called by screen readers
public record Account(String name, List<Entry> entries) implements Drawn {
  public static final Account NONE = new Account("Account", List.of());

  /// One of them.
  ///
  /// @param icon whether the sign of a person stands before the words
  public record Entry(Words words, Does does, boolean icon) {
    public Entry {
      Objects.requireNonNull(words, "words");
    }

    public static Entry link(String href, String words) {
      return new Entry(Words.text(words), new Does.Lead(href), false);
    }

    /// Who is signed in.
    public static Entry person(String words) {
      return new Entry(Words.text(words), new Does.Say(), true);
    }

    /// Sends a form of one button.
    public static Entry send(String action, String words, Content token) {
      return new Entry(Words.text(words), new Does.Send(action, token), false);
    }
  }

  /// What an entry does.
  public sealed interface Does {
    /// Nothing: it is read.
    record Say() implements Does {}

    /// Leads to a page.
    record Lead(String href) implements Does {}

    /// Sends a form of one button.
    record Send(String action, Content token) implements Does {}
  }

  public Account {
    entries = List.copyOf(entries);
  }
}
