package org.mainstay.letterbox.survey;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What lies in the box, for the inside: counted, mixed, and opened all together or not at all.
public final class Replies {
  // In the order of the random slots: neither age nor place says anything.
  private static final String ALL =
      """
      select sealed
        from letterbox_survey.reply
       where wave_id = :wave
       order by slot
       limit 200000
      """;

  private static final String COUNT =
      "select count(*) from letterbox_survey.reply where wave_id = :wave";

  // Whoever is putting something in is waited for, and nobody comes after.
  private static final String LOCK =
      "lock table letterbox_survey.reply in share row exclusive mode";

  private static final String TAKE =
      "delete from letterbox_survey.reply where wave_id = :wave returning sealed";

  private static final String MIX = "select letterbox_survey.mix()";

  private final JdbcClient inside;
  private final HybridDecrypt opener;

  /// @param inside the inside's own connection
  /// @param insidePrivateKey the private half of the inside's HPKE keyset
  public Replies(JdbcClient inside, KeysetHandle insidePrivateKey) {
    this.inside = inside;
    try {
      this.opener = insidePrivateKey.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the inside's private key does not open", e);
    }
  }

  /// How many replies of a wave lie in the box, words counted apart.
  public int count(UUID wave) {
    return inside.sql(COUNT).param("wave", wave).query(Integer.class).single();
  }

  /// Every reply of a wave that opens. One that was tampered with is left out.
  public List<Reply> open(UUID wave) {
    return opened(wave, inside.sql(ALL).param("wave", wave).query(byte[].class).list());
  }

  private List<Reply> opened(UUID wave, List<byte[]> all) {
    var replies = new ArrayList<Reply>();
    for (byte[] sealed : all) {
      try {
        replies.add(ReplyPaper.read(opener.decrypt(sealed, ReplyPaper.belongsTo(wave))));
      } catch (GeneralSecurityException _) {
        // Whoever could write into the box without the front would gain nothing but this.
      }
    }
    return replies;
  }

  /// Locks the box until the end of the transaction: nobody puts anything in meanwhile.
  public void lock() {
    inside.sql(LOCK).update();
  }

  /// Takes everything of a wave out of the box, and destroys it there.
  public List<Reply> takeOut(UUID wave) {
    return opened(wave, inside.sql(TAKE).param("wave", wave).query(byte[].class).list());
  }

  /// Writes every row of the box anew, in the order of their random slots, if something came or was
  /// taken out since: place and age of a row then say nothing of when it came, and nothing is left
  /// of what was taken out.
  ///
  /// @return whether something was mixed
  public boolean mix() {
    return inside.sql(MIX).query(Boolean.class).single();
  }
}
