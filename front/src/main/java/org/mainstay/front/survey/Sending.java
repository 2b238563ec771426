package org.mainstay.front.survey;

import com.google.crypto.tink.util.SecretBytes;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.letterbox.survey.Answered;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.letterbox.survey.Reply;
import org.mainstay.letterbox.survey.ReplyBox;
import org.mainstay.letterbox.survey.SelfCode;
import org.mainstay.letterbox.survey.Survey;

/// Puts a filled-in sheet into the box: choices and words apart, each where chance says.
public final class Sending {
  private final ReplyBox box;
  private final SecretBytes codeKey;

  /// @param codeKey makes a mark of a code; it is kept outside the database
  public Sending(ReplyBox box, SecretBytes codeKey) {
    this.box = box;
    this.codeKey = codeKey;
  }

  /// Where the two halves of a sheet go.
  public record Slots(UUID choices, UUID words) {}

  /// What somebody sends.
  ///
  /// @param words may be empty
  /// @param code empty in an anonymous survey, where it is not looked at
  public record Filled(Answered answered, String words, Optional<SelfCode> code) {
    @Override
    public String toString() {
      return "[confidential]";
    }
  }

  /// Sends it. The same slots again change nothing.
  ///
  /// @return whether anything was put in: not if it was there, or the survey has closed
  /// @throws IllegalArgumentException if a pseudonymous survey gets no code
  public boolean send(OpenSurveys.Open open, Slots slots, Filled filled) {
    boolean sent =
        switch (open.survey()) {
          case Survey.Anonymous(var sheet) ->
              anonymous(open.wave(), slots, filled.answered().on(sheet));
          case Survey.Pseudonymous(var sheet, var _) -> {
            var code =
                filled.code().orElseThrow(() -> new IllegalArgumentException("a code is needed"));
            yield box.put(
                slots.choices(),
                open.wave(),
                new Reply.Pseudonymous(
                    filled.answered().on(sheet), code.mark(codeKey, open.run())));
          }
        };
    if (open.survey().sheet().takesWords() && !filled.words().isBlank()) {
      sent |= box.put(slots.words(), open.wave(), new Reply.Words(filled.words()));
    }
    return sent;
  }

  // No code and no key comes this far.
  private boolean anonymous(UUID wave, Slots slots, Answered answered) {
    return box.put(slots.choices(), wave, new Reply.Anonymous(answered));
  }
}
