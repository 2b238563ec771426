package org.mainstay.proof.doors;

import com.google.crypto.tink.util.Bytes;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import org.mainstay.house.signin.OneTimeCodes;

/// The app of somebody who typed in the secret that the command line showed.
final class Authenticator {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Authenticator() {}

  /// The code of this half-minute.
  ///
  /// @param secret in base 32 (RFC 4648)
  static String codeOf(String secret) {
    var bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (int i = 0; i < secret.length(); i++) {
      held = held << 5 | BASE32.indexOf(secret.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits & 0xff);
        held &= (1 << bits) - 1;
      }
    }
    return OneTimeCodes.at(Bytes.copyFrom(bytes.toByteArray()), Clock.systemUTC().instant());
  }
}
