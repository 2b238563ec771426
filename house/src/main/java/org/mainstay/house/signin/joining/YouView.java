package org.mainstay.house.signin.joining;

import java.util.List;
import java.util.UUID;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.label.Errors;

/// A worker's own sign-in: where they are signed in, what was done with it, another password.
///
/// @param seesTeam whether they may see who can sign in
/// @param happened latest first
/// @param done what was done just now, blank for nothing
public record YouView(
    String signInName,
    boolean seesTeam,
    List<Line> open,
    List<String> happened,
    String done,
    Errors errors)
    implements Drawn {
  public YouView {
    open = List.copyOf(open);
    happened = List.copyOf(happened);
  }

  /// One session that is open.
  public record Line(UUID id, boolean isThis, String began, String seen) {}

  public boolean hasOthers() {
    return open.stream().anyMatch(line -> !line.isThis());
  }

  public Input old() {
    return secret("old", "The password you have now").autocomplete("current-password");
  }

  public Input code() {
    return Input.labelled("code", "The code from your app")
        .hint("6 digits. Wait for a new one if you have just used it.")
        .inputmode("numeric")
        .autocomplete("one-time-code")
        .width(10);
  }

  public Input password() {
    return secret("password", "A new password")
        .hint("15 letters or more, such as four words")
        .autocomplete("new-password");
  }

  public Input again() {
    return secret("again", "The new password again").autocomplete("new-password");
  }

  private Input secret(String name, String label) {
    return Input.labelled(name, label).type("password").errors(errors);
  }
}
