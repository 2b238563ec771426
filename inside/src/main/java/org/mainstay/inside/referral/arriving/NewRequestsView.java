package org.mainstay.inside.referral.arriving;

import java.util.List;
import org.mainstay.ui.Drawn;

/// The requests that wait for a first conversation, longest wait first.
public record NewRequestsView(List<RowView> rows) implements Drawn {
  public NewRequestsView {
    rows = List.copyOf(rows);
  }

  /// One request.
  ///
  /// @param asked when it came and how long ago that is
  /// @param stage where it is, and who holds it
  /// @param firstTry when a first try is due, or when it was made
  /// @param signs what must not be overlooked: an open concern, a message; may be none
  public record RowView(
      String alias, String path, String asked, String stage, String firstTry, List<String> signs) {
    public RowView {
      signs = List.copyOf(signs);
    }
  }

  /// How many there are, in words.
  public String count() {
    return rows.size() == 1 ? "1 person waits." : rows.size() + " people wait.";
  }
}
