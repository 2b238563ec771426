package org.mainstay.front.invitation;

import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mainstay.front.asking.Codes;
import org.mainstay.front.asking.draft.BrowserKey;
import org.mainstay.front.asking.draft.Drafts;
import org.mainstay.front.asking.draft.Kind;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.letterbox.mailbox.Mailbox;
import tools.jackson.databind.json.JsonMapper;

/// Keeps invitations: each opens with its code alone, any number of times, until its last day.
///
/// Opening one writes nothing. Whoever made it holds the code too, and sees the same before and
/// after somebody took it up.
public final class Invitations {
  private static final int TOKEN_BYTES = 16;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Drafts drafts;
  private final Codes codes;
  private final SecureRandom chance;
  private final InstantSource clock;

  public Invitations(Drafts drafts, Codes codes, SecureRandom chance, InstantSource clock) {
    this.drafts = drafts;
    this.codes = codes;
    this.chance = chance;
    this.clock = clock;
  }

  /// Keeps an invitation, and gives the words of its code: they are shown once and kept nowhere.
  List<String> keep(Invited invitation) {
    byte[] drawn = new byte[TOKEN_BYTES];
    chance.nextBytes(drawn);
    var token = Bytes.copyFrom(drawn);
    drafts.keep(
        Kind.INVITATION,
        BrowserKey.of(codes.address(token)),
        Bytes.copyFrom(JSON.writeValueAsBytes(invitation)));
    return codes.words(token);
  }

  /// The last whole day on which an invitation of today works.
  LocalDate lastDay(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant().plus(Kind.INVITATION.idleMax()), zone).minusDays(1);
  }

  /// The invitation that a typed code opens, if there is one.
  Optional<Invited> open(String typed) {
    return codes.read(typed).flatMap(this::open);
  }

  private Optional<Invited> open(Mailbox.Address address) {
    return drafts
        .open(Kind.INVITATION, BrowserKey.of(address))
        .map(written -> JSON.readValue(written.toByteArray(), Invited.class));
  }
}
