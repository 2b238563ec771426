package org.mainstay.sums.scales;

import java.util.List;

/// A questionnaire's words as they may be put before a person, or why they may not.
public sealed interface Wording {

  /// They may be shown, with the credit line beneath.
  record Allowed(String instruction, List<String> items, List<Form.Option> options, String credit)
      implements Wording {
    public Allowed {
      items = List.copyOf(items);
      options = List.copyOf(options);
    }
  }

  /// They may not be shown.
  ///
  /// @param because the kind of refusal
  /// @param message code, what is wrong, and the way out
  record Blocked(Refusal because, String message) implements Wording {}
}
