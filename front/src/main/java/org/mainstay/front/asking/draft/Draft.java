package org.mainstay.front.asking.draft;

import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/// Everything about one asking so far: the form's own token, the answers, how far it got.
///
/// @param token the form's random token in Base64; whoever has it has the return code
/// @param answers to the questions before sending
/// @param equality to the optional questions after it
/// @param progress how far it got
public record Draft(String token, Answers answers, Answers equality, Progress progress) {
  private static final int TOKEN_BYTES = 16;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// How far an asking got.
  public enum Progress {
    /// Nothing was sent.
    BEGUN,
    /// A letter is safe with the team.
    SENT,
    /// The person has their code too, so nothing of this is needed any more.
    KEPT
  }

  /// A new asking, with a token that no other has.
  public static Draft begun(SecureRandom chance) {
    byte[] token = new byte[TOKEN_BYTES];
    chance.nextBytes(token);
    return new Draft(
        Base64.getEncoder().encodeToString(token), Answers.NONE, Answers.NONE, Progress.BEGUN);
  }

  public Bytes tokenBytes() {
    return Bytes.copyFrom(Base64.getDecoder().decode(token));
  }

  public Draft answering(Answers other) {
    return new Draft(token, other, equality, progress);
  }

  public Draft answeringEquality(Answers other) {
    return new Draft(token, answers, other, progress);
  }

  public Draft now(Progress other) {
    return new Draft(token, answers, equality, other);
  }

  /// Whether a letter of these answers is safe with the team.
  public boolean sent() {
    return progress != Progress.BEGUN;
  }

  public Bytes written() {
    return Bytes.copyFrom(JSON.writeValueAsBytes(this));
  }

  public static Draft read(Bytes written) {
    return JSON.readValue(written.toByteArray(), Draft.class);
  }

  @Override
  public String toString() {
    return "[draft]";
  }
}
