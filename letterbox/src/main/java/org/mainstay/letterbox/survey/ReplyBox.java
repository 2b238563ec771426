package org.mainstay.letterbox.survey;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The slot at the front: what is put in is sealed, and cannot be taken out or read there.
public final class ReplyBox {
  // No number, no time, nothing of whoever sends it. The same slot again is the same reply. A wave
  // that closes locks the box first, so that nothing falls into it afterwards.
  private static final String PUT =
      """
      insert into letterbox_survey.reply (slot, wave_id, sealed)
      select :slot, :wave, :sealed
       where exists (select 1 from letterbox_window.survey where wave_id = :wave)
          on conflict do nothing
      """;

  private final JdbcClient front;
  private final HybridEncrypt seal;

  /// @param front the front's own connection: INSERT and nothing else
  /// @param insidePublicKey the public half of the inside's HPKE keyset
  public ReplyBox(JdbcClient front, KeysetHandle insidePublicKey) {
    this.front = front;
    try {
      this.seal = insidePublicKey.getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the inside's public key does not seal", e);
    }
  }

  /// Puts a reply in. When this returns, it is durable.
  ///
  /// @param slot drawn by chance when the sheet was begun; the same one again changes nothing
  /// @return whether something was put in: not if it was there already, or the wave is closed
  public boolean put(UUID slot, UUID wave, Reply reply) {
    try {
      return front
              .sql(PUT)
              .param("slot", slot)
              .param("wave", wave)
              .param("sealed", seal.encrypt(ReplyPaper.written(reply), ReplyPaper.belongsTo(wave)))
              .update()
          == 1;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a reply could not be sealed", e);
    }
  }
}
