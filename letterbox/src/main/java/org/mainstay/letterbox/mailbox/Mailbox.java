package org.mainstay.letterbox.mailbox;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The way back to one person: sealed items that open with their code and nothing else.
public final class Mailbox {
  /// Items are padded to a multiple of this many bytes, so that their length says little.
  private static final int PADDING_BYTES = 512;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String PUT =
      """
      insert into letterbox_mailbox.item (idem, lookup, sealed)
      values (:idem, :lookup, :sealed)
          on conflict do nothing
      """;

  private static final String OPEN = "select unnest(letterbox_mailbox.open(:lookup)) as sealed";

  private static final String EMPTY = "delete from letterbox_mailbox.item where lookup = :lookup";

  private static final String OF =
      "select id, sealed from letterbox_mailbox.item where lookup = :lookup order by id";

  private static final String MOVE =
      "update letterbox_mailbox.item set lookup = :lookup, sealed = :sealed where id = :id";

  private final JdbcClient database;

  /// @param database a connection that may insert items, and for the front open by lookup
  public Mailbox(JdbcClient database) {
    this.database = database;
  }

  /// Where a mailbox is and the key that opens it: the key is derived from the person's code.
  ///
  /// @param lookup keyed hash of the code, 32 bytes
  /// @param key 32 bytes; it never touches the disk outside a seal
  public record Address(Bytes lookup, SecretBytes key) {
    @Override
    public String toString() {
      return "[address]";
    }
  }

  /// Puts an item into a mailbox; the same `idem` again changes nothing.
  public void put(Address address, Bytes idem, BoxItem item) {
    byte[] json = JSON.writerFor(BoxItem.class).writeValueAsBytes(item);
    byte[] padded = Arrays.copyOf(json, (json.length / PADDING_BYTES + 1) * PADDING_BYTES);
    Arrays.fill(padded, json.length, padded.length, (byte) ' ');
    try {
      database
          .sql(PUT)
          .param("idem", idem.toByteArray())
          .param("lookup", address.lookup().toByteArray())
          .param("sealed", aead(address).encrypt(padded, address.lookup().toByteArray()))
          .update();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an item could not be sealed", e);
    }
  }

  /// What is in a mailbox, oldest first; empty where there is none.
  ///
  /// An item that does not open with this key is left out: it belongs to somebody else.
  public List<BoxItem> open(Address address) {
    return database
        .sql(OPEN)
        .param("lookup", address.lookup().toByteArray())
        .query(byte[].class)
        .list()
        .stream()
        .flatMap(item -> opened(address, item))
        .sorted(Comparator.comparing(BoxItem::at))
        .toList();
  }

  /// Destroys everything in a mailbox; the front cannot.
  public void empty(Bytes lookup) {
    database.sql(EMPTY).param("lookup", lookup.toByteArray()).update();
  }

  /// Moves everything to another mailbox, so that the first one is empty; the front cannot.
  public void move(Address from, Address to) {
    database
        .sql(OF)
        .param("lookup", from.lookup().toByteArray())
        .query((row, number) -> new Row(row.getLong("id"), Bytes.copyFrom(row.getBytes("sealed"))))
        .list()
        .forEach(row -> move(row, from, to));
  }

  private record Row(long id, Bytes item) {}

  private void move(Row row, Address from, Address to) {
    try {
      byte[] padded = aead(from).decrypt(row.item().toByteArray(), from.lookup().toByteArray());
      database
          .sql(MOVE)
          .param("id", row.id())
          .param("lookup", to.lookup().toByteArray())
          .param("sealed", aead(to).encrypt(padded, to.lookup().toByteArray()))
          .update();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an item does not open with the key of its mailbox", e);
    }
  }

  private static Stream<BoxItem> opened(Address address, byte[] item) {
    try {
      byte[] json = aead(address).decrypt(item, address.lookup().toByteArray());
      return Stream.of(JSON.readValue(json, BoxItem.class));
    } catch (GeneralSecurityException e) {
      return Stream.empty();
    }
  }

  @AccessesPartialKey
  private static Aead aead(Address address) throws GeneralSecurityException {
    var parameters =
        AesGcmParameters.builder()
            .setKeySizeBytes(32)
            .setIvSizeBytes(12)
            .setTagSizeBytes(16)
            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
            .build();
    var key = AesGcmKey.builder().setParameters(parameters).setKeyBytes(address.key()).build();
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
        .build()
        .getPrimitive(AeadConfig2026.get(), Aead.class);
  }
}
