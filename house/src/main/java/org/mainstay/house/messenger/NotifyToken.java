package org.mainstay.house.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A key as GOV.UK Notify gives it out, and the token made of it for each call (RFC 7519, HS256).
final class NotifyToken {
  private static final int UUID_LENGTH = 36;
  private static final int KEY_LENGTH_MIN = 2 * UUID_LENGTH + 1;
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
  private static final String HEAD = "{\"typ\":\"JWT\",\"alg\":\"HS256\"}";

  private final String issuer;
  private final SecretKeySpec secret;

  /// @param key such as `name-` and two numbers: whose account it is, and the secret
  NotifyToken(String key) {
    if (key.length() < KEY_LENGTH_MIN) {
      throw new CarrierFault(
          "MAINSTAY-MESSENGER-002: the file of the key for GOV.UK Notify holds no such key."
              + " Way out: make a key there and put it whole, on one line, into the file");
    }
    int secretAt = key.length() - UUID_LENGTH;
    this.issuer = key.substring(secretAt - UUID_LENGTH - 1, secretAt - 1);
    this.secret = new SecretKeySpec(key.substring(secretAt).getBytes(UTF_8), "HmacSHA256");
  }

  /// A token for a call that is made now; it is good for half a minute.
  String at(Instant now) {
    var claims = "{\"iss\":\"%s\",\"iat\":%d}".formatted(issuer, now.getEpochSecond());
    var signed = URL.encodeToString(HEAD.getBytes(UTF_8)) + "." + encoded(claims);
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(secret);
      return signed + "." + URL.encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  private static String encoded(String json) {
    return URL.encodeToString(json.getBytes(UTF_8));
  }

  @Override
  public String toString() {
    return "[secret]";
  }
}
