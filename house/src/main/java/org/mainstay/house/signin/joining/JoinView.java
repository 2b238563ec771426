package org.mainstay.house.signin.joining;

import com.google.crypto.tink.util.Bytes;
import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import org.mainstay.house.signin.Invited;
import org.mainstay.house.signin.Invited.Kind;
import org.mainstay.house.signin.Joining;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.inside.study.surveys.LinkCode;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.label.Errors;

/// The page on which somebody chooses their password and puts the hub into their app.
///
/// @param greeting for whom it is
/// @param isFirst whether they say who they are
/// @param invitation the code, sent along
/// @param secret what the app needs, in letters to type
/// @param square the same to scan
public record JoinView(
    String greeting,
    boolean isFirst,
    String invitation,
    String secret,
    Content square,
    Joining.Typed typed,
    Errors errors)
    implements Drawn {

  static JoinView of(
      Invited invited, String hub, String invitation, Joining.Typed typed, Errors errors) {
    Bytes secret = invited.codeSecret().orElseThrow();
    boolean isFirst = invited.kind() == Kind.FIRST;
    var name = isFirst ? "lead" : invited.signInName();
    return new JoinView(
        greeting(invited),
        isFirst,
        invitation,
        OneTimeCodes.typed(secret),
        drawn(OneTimeCodes.uri(hub, name, secret).toString()),
        typed,
        errors);
  }

  private static String greeting(Invited invited) {
    return switch (invited.kind()) {
      case FIRST -> "You are the first here. You lead the team, and invite the others.";
      case JOINS ->
          "Welcome, %s. You join the team as %s. Your sign-in name is %s."
              .formatted(
                  invited.worker().name(), invited.worker().role().words(), invited.signInName());
      case RECOVERS ->
          "Welcome back, %s. Your sign-in name is still %s. The old password and the old app work"
                  .formatted(invited.worker().name(), invited.signInName())
              + " no more once you are done here.";
    };
  }

  private static Content drawn(String address) {
    var svg = new String(LinkCode.svg(address), StandardCharsets.UTF_8);
    return output -> output.writeContent(svg);
  }

  public Input name() {
    return Input.labelled("name", "Your name")
        .autocomplete("name")
        .value(typed.name())
        .errors(errors);
  }

  public Input signInName() {
    return Input.labelled("signInName", "A sign-in name")
        .hint("What you type to sign in, such as amina.khan")
        .autocomplete("username")
        .value(typed.signInName())
        .errors(errors);
  }

  public Input password() {
    return Input.labelled("password", "A password")
        .hint("15 letters or more. Three or four words that nobody would guess are good.")
        .type("password")
        .autocomplete("new-password")
        .errors(errors);
  }

  public Input again() {
    return Input.labelled("again", "The same password again")
        .type("password")
        .autocomplete("new-password");
  }

  public Input code() {
    return Input.labelled("code", "The code that your app shows now")
        .hint("6 digits")
        .inputmode("numeric")
        .autocomplete("one-time-code")
        .width(10)
        .errors(errors);
  }
}
