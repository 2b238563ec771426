package org.mainstay.letterbox.letter;

/// Who invited somebody to ask for support, and what they brought along from them.
///
/// Only the person can take an invitation up. Whoever made it learns nothing of it.
///
/// @param by who invited them
/// @param words what whoever invited them wrote, if the person wanted to show it; else blank
public record Invited(By by, String words) {
  /// They came by themselves.
  public static final Invited BY_NOBODY = new Invited(By.NOBODY, "");

  @Override
  public String toString() {
    return "[confidential]";
  }

  /// Who may invite, with the official code of the source of referral.
  ///
  /// Source: SOURCE OF REFERRAL FOR MENTAL HEALTH, NHS Data Model and Dictionary, May 2026.
  public enum By {
    /// Nobody: a self-referral.
    NOBODY("B1"),
    /// Somebody at work, such as a manager or HR.
    EMPLOYER("D1"),
    OCCUPATIONAL_HEALTH("D2");

    private final String code;

    By(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
