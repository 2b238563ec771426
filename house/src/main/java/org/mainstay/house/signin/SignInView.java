package org.mainstay.house.signin;

import org.mainstay.outside.office.Office;
import org.mainstay.ui.Drawn;

/// The page on which somebody signs in: name, password and code together.
///
/// @param heading where one signs in
/// @param about for whom it is, blank if that is plain
/// @param path where it is sent
/// @param signInName as typed before, blank at first
/// @param refused whether the last try was in vain
/// @param words what is said of what they had typed
/// @param kept what they had typed, sealed; blank for nothing
public record SignInView(
    String heading,
    String about,
    String path,
    String signInName,
    boolean refused,
    Words words,
    String kept)
    implements Drawn {

  /// What is said of what somebody had typed when their session ended.
  public enum Words {
    NOTHING(""),
    KEPT("You are signed out. What you typed is safe: sign in, and send it."),
    TOO_LONG(
        "You are signed out, and what you typed was not sent. Go back in your browser, copy it, then"
            + " sign in.");

    private final String words;

    Words(String words) {
      this.words = words;
    }

    /// As the page says it, blank for nothing.
    public String words() {
      return words;
    }
  }

  /// Where the team signs in.
  static SignInView ofTheTeam(String signInName, boolean refused) {
    return new SignInView("Sign in", "", "/team/sign-in", signInName, refused, Words.NOTHING, "");
  }

  /// Where those sign in who keep something outside.
  public static SignInView ofTheOffice(String signInName, boolean refused) {
    return new SignInView(
        "Sign in to the office",
        "For employers, commissioners and the hub lead. The hub makes your sign-in. You need none"
            + " to read the released books.",
        Office.SIGN_IN,
        signInName,
        refused,
        Words.NOTHING,
        "");
  }

  /// The same with what somebody had typed.
  SignInView with(Words said, String sealed) {
    return new SignInView(heading, about, path, signInName, refused, said, sealed);
  }
}
