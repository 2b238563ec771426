package org.mainstay.inside.people;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Wraps every person's keys by a new key of the hub, while people read; what they sealed stays as
/// it is.
public final class Rewrapping {
  private static final int BATCH = 500;

  private static final String NEXT =
      """
      select person_key, purpose, wrapped
        from inside_people.keyset
       where (person_key, purpose) > (:person, :purpose)
       order by person_key, purpose
       limit :batch
      """;

  private static final String WRAPPED =
      """
      update inside_people.keyset
         set wrapped = :after
       where person_key = :person
         and purpose = :purpose
         and wrapped = :before
      """;

  private final JdbcClient inside;
  private final TransactionTemplate once;
  private final Aead all;
  private final Aead fresh;

  /// @param inside the inside's own connection
  /// @param once begins its transactions, in which the house acts
  /// @param all opens what any key of the hub wrapped, and wraps by the new one
  /// @param fresh opens what the new one wrapped, and nothing else
  public Rewrapping(JdbcClient inside, TransactionTemplate once, Aead all, Aead fresh) {
    this.inside = inside;
    this.once = once;
    this.all = all;
    this.fresh = fresh;
  }

  /// What one round did.
  ///
  /// @param broken people one of whose keys no key of the hub unwraps; theirs were left alone
  public record Round(int seen, int wrapped, List<UUID> broken) {
    public Round {
      broken = List.copyOf(broken);
    }
  }

  private record Row(UUID person, String purpose, Bytes wrapped) {}

  /// Goes through everybody once; may be done again at any time.
  public Round round() {
    var broken = new ArrayList<UUID>();
    int seen = 0;
    int wrapped = 0;
    var last = new Row(new UUID(0, 0), "", Bytes.copyFrom(new byte[0]));
    while (true) {
      var rows = next(last);
      if (rows.isEmpty()) {
        return new Round(seen, wrapped, broken);
      }
      for (Row row : rows) {
        try {
          wrapped += wrap(row);
        } catch (GeneralSecurityException _) {
          broken.add(row.person());
        }
      }
      seen += rows.size();
      last = rows.getLast();
    }
  }

  private List<Row> next(Row after) {
    var rows =
        once.execute(
            ignored ->
                inside
                    .sql(NEXT)
                    .param("person", after.person())
                    .param("purpose", after.purpose())
                    .param("batch", BATCH)
                    .query(
                        (row, number) ->
                            new Row(
                                row.getObject("person_key", UUID.class),
                                row.getString("purpose"),
                                Bytes.copyFrom(row.getBytes("wrapped"))))
                    .list());
    return rows == null ? List.of() : rows;
  }

  private int wrap(Row row) throws GeneralSecurityException {
    byte[] context = Keyring.belongsTo(new PersonKey(row.person()), row.purpose());
    if (opens(row, context)) {
      return 0;
    }
    var keys =
        TinkProtoKeysetFormat.parseEncryptedKeyset(
            row.wrapped().toByteArray(), all, context, AeadConfig2026.get());
    byte[] after =
        TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, all, context, AeadConfig2026.get());
    Integer changed =
        once.execute(
            ignored ->
                inside
                    .sql(WRAPPED)
                    .param("after", after)
                    .param("person", row.person())
                    .param("purpose", row.purpose())
                    .param("before", row.wrapped().toByteArray())
                    .update());
    return changed == null ? 0 : changed;
  }

  private boolean opens(Row row, byte[] context) {
    try {
      TinkProtoKeysetFormat.parseEncryptedKeyset(
          row.wrapped().toByteArray(), fresh, context, AeadConfig2026.get());
      return true;
    } catch (GeneralSecurityException _) {
      return false;
    }
  }
}
