package org.mainstay.house.wiring;

import com.google.crypto.tink.util.Bytes;
import java.util.List;
import java.util.Optional;
import org.mainstay.front.asking.Codes;
import org.mainstay.letterbox.mailbox.DerivationKey;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.mailbox.Reading;
import org.mainstay.letterbox.mailbox.ReturnCode;

/// Return codes made with the keys of this house.
final class ReturnCodes implements Codes {
  private final DerivationKey key;
  private final Pepper pepper;

  ReturnCodes(DerivationKey key, Pepper pepper) {
    this.key = key;
    this.pepper = pepper;
  }

  @Override
  public List<String> words(Bytes token) {
    return ReturnCode.derivedFrom(key, token).words();
  }

  @Override
  public Mailbox.Address address(Bytes token) {
    return ReturnCode.derivedFrom(key, token).address(pepper);
  }

  @Override
  public boolean isCodeOf(Bytes token, String typed) {
    return switch (ReturnCode.read(typed)) {
      case Reading.Read(var code) -> code.equals(ReturnCode.derivedFrom(key, token));
      case Reading.Mistyped _ -> false;
    };
  }

  @Override
  public Optional<Mailbox.Address> read(String typed) {
    return switch (ReturnCode.read(typed)) {
      case Reading.Read(var code) -> Optional.of(code.address(pepper));
      case Reading.Mistyped _ -> Optional.empty();
    };
  }
}
