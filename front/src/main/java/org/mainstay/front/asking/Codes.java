package org.mainstay.front.asking;

import com.google.crypto.tink.util.Bytes;
import java.util.List;
import java.util.Optional;
import org.mainstay.letterbox.mailbox.Mailbox;

/// Return codes: derived from a form's token, and leading to one mailbox.
public interface Codes {

  /// The words of the code that belongs to this token, the same every time.
  List<String> words(Bytes token);

  /// The mailbox of whoever holds this token.
  Mailbox.Address address(Bytes token);

  /// Whether what was typed is the code of this token.
  boolean isCodeOf(Bytes token, String typed);

  /// The mailbox that a typed code leads to, if it can be a code at all.
  Optional<Mailbox.Address> read(String typed);
}
