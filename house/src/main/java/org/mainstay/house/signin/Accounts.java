package org.mainstay.house.signin;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sign-ins of the team, with the secrets of their one-time codes sealed.
public final class Accounts {
  private static final String ADD =
      """
      insert into house_signin.account
             (worker_id, sign_in_name, role, password_hash, code_secret, made_at)
      values (:workerId, :signInName, :role, :passwordHash, :codeSecret, :madeAt)
          on conflict do nothing
      """;

  private static final String FIND =
      """
      select worker_id, sign_in_name, role, password_hash, code_secret, last_code_step,
             failures, closed_until
        from house_signin.account
       where sign_in_name = :signInName
       limit 1
      """;

  // A code counts once: whoever comes second with the same step changes no row.
  private static final String CAME_IN =
      """
      update house_signin.account
         set last_code_step = :step, failures = 0, closed_until = null
       where worker_id = :workerId
         and last_code_step < :step
      """;

  private static final String TRIED_IN_VAIN =
      """
      update house_signin.account
         set failures = failures + 1, closed_until = :closedUntil
       where worker_id = :workerId
      """;

  private final JdbcClient inside;
  private final Aead kek;

  /// @param inside the inside's own connection
  /// @param kek seals the secrets of the one-time codes; it lies outside the database
  public Accounts(JdbcClient inside, Aead kek) {
    this.inside = inside;
    this.kek = kek;
  }

  /// One sign-in as it is kept.
  ///
  /// @param lastCodeStep the half-minute of the last code that was used
  /// @param failures tries in vain since the last success
  record Account(
      SignedIn who,
      String passwordHash,
      Bytes codeSecret,
      long lastCodeStep,
      int failures,
      Instant closedUntil) {
    @Override
    public String toString() {
      return "[account]";
    }
  }

  /// Adds a sign-in.
  ///
  /// @return whether it was added: a name or a worker can have only one
  boolean add(SignedIn who, String passwordHash, Bytes codeSecret, Instant madeAt) {
    return inside
            .sql(ADD)
            .param("workerId", who.worker().value())
            .param("signInName", who.signInName())
            .param("role", who.role().name())
            .param("passwordHash", passwordHash)
            .param("codeSecret", sealed(who.worker(), codeSecret))
            .param("madeAt", madeAt.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The sign-in of this name.
  Optional<Account> find(String signInName) {
    return inside.sql(FIND).param("signInName", signInName).query(this::account).optional();
  }

  /// Notes a success.
  ///
  /// @return false if the code of this step was used before
  boolean cameIn(WorkerId worker, long step) {
    return inside.sql(CAME_IN).param("workerId", worker.value()).param("step", step).update() == 1;
  }

  /// Notes a try in vain; the next one is looked at only after this time.
  void triedInVain(WorkerId worker, Instant closedUntil) {
    inside
        .sql(TRIED_IN_VAIN)
        .param("workerId", worker.value())
        .param("closedUntil", closedUntil.atOffset(ZoneOffset.UTC))
        .update();
  }

  private Account account(ResultSet row, int number) throws SQLException {
    var worker = new WorkerId(row.getObject("worker_id", UUID.class));
    return new Account(
        new SignedIn(worker, row.getString("sign_in_name"), Role.valueOf(row.getString("role"))),
        row.getString("password_hash"),
        opened(worker, row.getBytes("code_secret")),
        row.getLong("last_code_step"),
        row.getInt("failures"),
        instant(row.getObject("closed_until", OffsetDateTime.class)));
  }

  private static Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? Instant.EPOCH : at.toInstant();
  }

  private byte[] sealed(WorkerId worker, Bytes secret) {
    try {
      return kek.encrypt(secret.toByteArray(), belongsTo(worker));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret could not be sealed", e);
    }
  }

  private Bytes opened(WorkerId worker, byte[] secret) {
    try {
      return Bytes.copyFrom(kek.decrypt(secret, belongsTo(worker)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the secret of worker " + worker + " does not open", e);
    }
  }

  /// A secret moved to another account does not open.
  private static byte[] belongsTo(WorkerId worker) {
    return ("house_signin.account.code_secret/1/" + worker).getBytes(StandardCharsets.UTF_8);
  }
}
