package org.mainstay.house.signin;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
         and ended_at is null
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

  private static final String OF_WORKER =
      """
      select worker_id, sign_in_name, role, password_hash, code_secret, last_code_step,
             failures, closed_until
        from house_signin.account
       where worker_id = :workerId
         and ended_at is null
       limit 1
      """;

  private static final String ALL =
      """
      select worker_id, sign_in_name, role, made_at, last_code_step
        from house_signin.account
       where ended_at is null
       order by sign_in_name
       limit 500
      """;

  private static final String RENEW =
      """
      update house_signin.account
         set password_hash = :passwordHash, code_secret = :codeSecret, last_code_step = 0,
             failures = 0, closed_until = null
       where worker_id = :workerId
         and ended_at is null
      """;

  private static final String NEW_PASSWORD =
      """
      update house_signin.account
         set password_hash = :passwordHash
       where worker_id = :workerId
         and ended_at is null
      """;

  private static final String END =
      """
      update house_signin.account
         set ended_at = :now
       where worker_id = :workerId
         and ended_at is null
      """;

  private static final String LEADS =
      """
      select count(*)
        from house_signin.account
       where role = 'LEAD'
         and ended_at is null
      """;

  private final JdbcClient inside;
  private final Secrets secrets;

  /// @param inside the inside's own connection
  /// @param secrets seals the secrets of the one-time codes
  public Accounts(JdbcClient inside, Secrets secrets) {
    this.inside = inside;
    this.secrets = secrets;
  }

  /// A sign-in as a lead sees it.
  ///
  /// @param used whether it let somebody in yet
  public record Listed(SignedIn who, boolean used) {}

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
            .param("codeSecret", secrets.seal(belongsTo(who.worker()), codeSecret))
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

  /// The sign-in of this worker.
  Optional<Account> of(WorkerId worker) {
    return inside.sql(OF_WORKER).param("workerId", worker.value()).query(this::account).optional();
  }

  /// A new password and a new secret after a loss.
  ///
  /// @return false if this worker has no sign-in any more
  boolean renew(WorkerId worker, String passwordHash, Bytes codeSecret) {
    return inside
            .sql(RENEW)
            .param("workerId", worker.value())
            .param("passwordHash", passwordHash)
            .param("codeSecret", secrets.seal(belongsTo(worker), codeSecret))
            .update()
        == 1;
  }

  /// Another password; the app stays.
  void newPassword(WorkerId worker, String passwordHash) {
    inside
        .sql(NEW_PASSWORD)
        .param("workerId", worker.value())
        .param("passwordHash", passwordHash)
        .update();
  }

  /// It lets nobody in any more, from this moment on.
  ///
  /// @return false if there was none
  boolean end(WorkerId worker, Instant now) {
    return inside
            .sql(END)
            .param("workerId", worker.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// How many leads can sign in.
  public int leads() {
    return inside.sql(LEADS).query(Integer.class).single();
  }

  /// Every sign-in that lets somebody in, by name.
  public List<Listed> all() {
    return inside
        .sql(ALL)
        .query(
            (row, _) ->
                new Listed(
                    new SignedIn(
                        new WorkerId(row.getObject("worker_id", UUID.class)),
                        row.getString("sign_in_name"),
                        Role.valueOf(row.getString("role"))),
                    row.getLong("last_code_step") > 0))
        .list();
  }

  private Account account(ResultSet row, int number) throws SQLException {
    var worker = new WorkerId(row.getObject("worker_id", UUID.class));
    return new Account(
        new SignedIn(worker, row.getString("sign_in_name"), Role.valueOf(row.getString("role"))),
        row.getString("password_hash"),
        secrets.open(belongsTo(worker), row.getBytes("code_secret")),
        row.getLong("last_code_step"),
        row.getInt("failures"),
        instant(row.getObject("closed_until", OffsetDateTime.class)));
  }

  private static Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? Instant.EPOCH : at.toInstant();
  }

  /// A secret moved to another account does not open.
  private static String belongsTo(WorkerId worker) {
    return "house_signin.account.code_secret/1/" + worker;
  }
}
