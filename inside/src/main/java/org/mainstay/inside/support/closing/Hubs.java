package org.mainstay.inside.support.closing;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mainstay.inside.support.closing.parcel.HubCard;
import org.mainstay.inside.trail.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The other hubs that we know: each counts once somebody compared its fingerprint by phone.
public final class Hubs {
  private static final String BRING =
      """
      insert into inside_support.known_hub (digest, card, brought_at, brought_by)
      values (:digest, :card, :at, :workerId)
          on conflict do nothing
      """;

  private static final String COMPARED =
      """
      update inside_support.known_hub
         set compared_at = :at, compared_by = :workerId
       where digest = :digest
         and compared_at is null
      """;

  private static final String ALL =
      """
      select card, compared_at
        from inside_support.known_hub
       order by number
       limit 200
      """;

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Hubs(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// Another hub.
  ///
  /// @param isCompared whether its fingerprint was compared
  public record Known(HubCard card, boolean isCompared) {
    /// Names it in a form and in an answer.
    public String id() {
      return HexFormat.of().formatHex(card.digest().toByteArray());
    }
  }

  /// Brings a hub's card in; the same one again changes nothing.
  public Known bring(HubCard card) {
    inside
        .sql(BRING)
        .param("digest", card.digest().toByteArray())
        .param("card", card.text())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .update();
    return byDigest(card.digest()).orElseThrow();
  }

  /// Somebody compared the fingerprint by phone, and typed what they heard.
  ///
  /// @return whether it is that hub's
  public boolean compared(Known hub, String heard) {
    if (!digits(heard).equals(digits(hub.card().fingerprint()))) {
      return false;
    }
    inside
        .sql(COMPARED)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("digest", hub.card().digest().toByteArray())
        .update();
    return true;
  }

  /// All that we know, oldest first.
  public List<Known> all() {
    return inside.sql(ALL).query(Hubs::known).list();
  }

  /// Those whose fingerprint was compared: nothing goes to another, and nothing is taken from one.
  public List<Known> compared() {
    return all().stream().filter(Known::isCompared).toList();
  }

  /// The hub with this id.
  public Optional<Known> find(String id) {
    return all().stream().filter(hub -> hub.id().equals(id)).findFirst();
  }

  /// The hub with this digest.
  public Optional<Known> byDigest(Bytes digest) {
    return all().stream().filter(hub -> hub.card().digest().equals(digest)).findFirst();
  }

  private static String digits(String typed) {
    return typed.replaceAll("[^0-9]", "");
  }

  private static Known known(ResultSet row, int number) throws SQLException {
    return new Known(HubCard.read(row.getString("card")), row.getObject("compared_at") != null);
  }
}
