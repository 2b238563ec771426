package org.mainstay.house.commandline.bench;

import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.mainstay.front.asking.Codes;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.letterbox.letter.PostOffice;
import org.springframework.context.ApplicationContext;

/// Posts requests as the front does, for a house that is measured.
public final class BenchPost {
  private static final int TOKEN_BYTES = 32;

  private final PostOffice office;
  private final Codes codes;
  private final SecureRandom random;

  public BenchPost(ApplicationContext beans) {
    this.office = beans.getBean(PostOffice.class);
    this.codes = beans.getBean(Codes.class);
    this.random = beans.getBean(SecureRandom.class);
  }

  /// Posts so many, each from somebody else.
  public void posts(int count) {
    for (int i = 0; i < count; i++) {
      byte[] bytes = new byte[TOKEN_BYTES];
      random.nextBytes(bytes);
      var token = Bytes.copyFrom(bytes);
      office.post(codes.address(token), token, request(i), List.of());
    }
  }

  private static Letter request(int number) {
    var identity =
        new Identity(
            "Somebody " + number,
            new Identity.Employer("", "An employer"),
            "A job",
            new Identity.SafeContact(Identity.Way.HERE_ONLY, "", false, List.of(), ""),
            List.of(),
            "");
    var asked =
        new Asked(
            List.of(Asked.Want.NOT_SURE_YET),
            "A few words about how it has been.",
            Map.of(1, 1, 2, 1),
            Map.of(),
            number % 20 == 0 ? Asked.SafeNow.NOT_SURE : Asked.SafeNow.YES);
    return new Letter.Request(identity, asked);
  }
}
