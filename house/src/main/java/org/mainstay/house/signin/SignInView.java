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
public record SignInView(
    String heading, String about, String path, String signInName, boolean refused)
    implements Drawn {

  /// Where the team signs in.
  static SignInView ofTheTeam(String signInName, boolean refused) {
    return new SignInView("Sign in", "", "/team/sign-in", signInName, refused);
  }

  /// Where those sign in who keep something outside.
  public static SignInView ofTheOffice(String signInName, boolean refused) {
    return new SignInView(
        "Sign in to the office",
        "For employers, commissioners and the hub lead. The hub makes your sign-in. You need none"
            + " to read the released books.",
        Office.SIGN_IN,
        signInName,
        refused);
  }
}
