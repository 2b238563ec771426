package org.mainstay.letterbox.letter;

/// Somebody lost their code and says who they are: it goes to the inside alone, and answers
/// nothing.
///
/// @param name what we call them, as typed
/// @param contact the phone number or email address that is safe for them, as typed
public record LostCode(String name, String contact) implements Letter {
  @Override
  public String kind() {
    return "message";
  }

  @Override
  public String toString() {
    return "[confidential]";
  }
}
