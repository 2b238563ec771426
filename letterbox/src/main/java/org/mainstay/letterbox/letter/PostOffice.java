package org.mainstay.letterbox.letter;

import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Takes letters at the front: sealed, once, and acknowledged only when they are safe on disk.
public final class PostOffice {
  // No conflict target and no column to return: the front's role has INSERT and nothing else.
  private static final String POST =
      """
      insert into letterbox_letter.letter
             (idem, lookup, kind, posted_at, sealed_keys, sealed_identity, sealed_clinical)
      values (:idem, :lookup, :kind, :postedAt, :keys, :identity, :clinical)
          on conflict do nothing
      """;

  private static final String LEAF =
      """
      insert into letterbox_letter.leaf (posted_at, leaf_hash)
      values (:postedAt, :leafHash)
      """;

  private final JdbcClient front;
  private final TransactionOperations once;
  private final Mailbox mailbox;
  private final Envelope envelope;
  private final Bytes idempotencyKey;
  private final InstantSource clock;

  /// @param front the front's own connection: INSERT and nothing else
  /// @param once runs work in one durable transaction on that connection
  /// @param idempotencyKey at least 32 bytes, kept outside the database
  public PostOffice(
      JdbcClient front,
      TransactionOperations once,
      Mailbox mailbox,
      Envelope envelope,
      Bytes idempotencyKey,
      InstantSource clock) {
    this.front = front;
    this.once = once;
    this.mailbox = mailbox;
    this.envelope = envelope;
    this.idempotencyKey = idempotencyKey;
    this.clock = clock;
  }

  /// Posts a letter and what its sender finds in the mailbox at once, both or neither.
  ///
  /// The same token with the same letter posted again changes nothing; the same token with other
  /// words is kept as a further letter of the same person. When this returns, the letter is
  /// durable.
  ///
  /// @param address where the sender's mailbox is, and its key
  /// @param token the form's own random token
  /// @param first what the mailbox shows from now on
  public void post(Mailbox.Address address, Bytes token, Letter letter, List<BoxItem> first) {
    byte[] idem = idem(token, letter);
    var parts = envelope.seal(address, letter);
    once.executeWithoutResult(
        ignored -> {
          if (insert(address, idem, letter, parts) == 1) {
            leaf(idem);
            for (int i = 0; i < first.size(); i++) {
              mailbox.put(address, numbered(idem, i), first.get(i));
            }
          }
        });
  }

  private int insert(
      Mailbox.Address address, byte[] idem, Letter letter, SealedLetter.Parts parts) {
    return front
        .sql(POST)
        .param("idem", idem)
        .param("lookup", address.lookup().toByteArray())
        .param("kind", letter.kind())
        .param("postedAt", clock.instant().atOffset(ZoneOffset.UTC))
        .param("keys", parts.keys().toByteArray())
        .param("identity", parts.identity().toByteArray())
        .param("clinical", parts.clinical().toByteArray())
        .update();
  }

  private void leaf(byte[] idem) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update((byte) 0);
      front
          .sql(LEAF)
          .param("postedAt", clock.instant().atOffset(ZoneOffset.UTC))
          .param("leafHash", sha.digest(idem))
          .update();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private byte[] idem(Bytes token, Letter letter) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(idempotencyKey.toByteArray(), "HmacSHA256"));
      mac.update(token.toByteArray());
      return mac.doFinal(Paper.JSON.writerFor(Letter.class).writeValueAsBytes(letter));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }

  private static Bytes numbered(byte[] idem, int number) {
    byte[] whole = Arrays.copyOf(idem, idem.length + 1);
    whole[idem.length] = (byte) number;
    return Bytes.copyFrom(whole);
  }
}
