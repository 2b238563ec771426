package org.mainstay.house.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Codes with which somebody sets up their own sign-in: each works once, for a short time, and is
/// kept as a hash alone.
public final class Invitations {
  /// How long the code of the first sign-in works; the house prints a new one at each start.
  public static final Duration FIRST_GOOD_FOR = Duration.ofHours(24);

  /// How long an invitation works, and how long a recovery waits for its second person.
  public static final Duration GOOD_FOR = Duration.ofDays(3);

  private static final String COLUMNS =
      "invitation_id, kind, worker_id, name, sign_in_name, role, employer, helps_with, asked_by,"
          + " confirmed_by, code_secret, ends_at";

  private static final String ADD =
      """
      insert into house_signin.invitation
             (invitation_id, kind, worker_id, name, sign_in_name, role, employer, helps_with,
              asked_by, asked_at, code_hash, code_secret, ends_at)
      values (:id, :kind, :workerId, :name, :signInName, :role, :employer, :helpsWith,
              :askedBy, :askedAt, :codeHash, :codeSecret, :endsAt)
          on conflict do nothing
      """;

  private static final String IS_NAME_TAKEN =
      """
      select exists (select 1 from house_signin.account where sign_in_name = :name)
          or exists (select 1 from house_signin.invitation
                      where sign_in_name = :name and kind = 'JOINS'
                        and used_at is null and withdrawn_at is null and ends_at > :now)
      """;

  private static final String WITHDRAW =
      """
      update house_signin.invitation
         set withdrawn_at = :now
       where used_at is null
         and withdrawn_at is null
         and
      """;

  private static final String CONFIRM =
      """
      update house_signin.invitation
         set confirmed_by = :by, code_hash = :codeHash, code_secret = :codeSecret, ends_at = :endsAt
       where invitation_id = :id
         and kind = 'RECOVERS'
         and confirmed_by is null
         and asked_by <> :by
         and worker_id <> :by
         and used_at is null
         and withdrawn_at is null
         and ends_at > :now
      """;

  private static final String OPEN =
      "select "
          + COLUMNS
          + """

        from house_signin.invitation
       where used_at is null
         and withdrawn_at is null
         and ends_at > :now
      """;

  private static final String USE =
      """
      update house_signin.invitation
         set used_at = :now
       where invitation_id = :id
         and used_at is null
         and withdrawn_at is null
         and ends_at > :now
      """;

  private final JdbcClient inside;
  private final Secrets secrets;
  private final Entrance entrance;

  /// @param inside the inside's own connection
  /// @param secrets seals what an app will need
  public Invitations(JdbcClient inside, Secrets secrets, Entrance entrance) {
    this.inside = inside;
    this.secrets = secrets;
    this.entrance = entrance;
  }

  /// A code for whoever sets the house up; one from an earlier start is worth nothing any more.
  public String first() {
    withdraw("kind = 'FIRST'", UUID.randomUUID());
    var nobody = new Worker(new WorkerId(UUID.randomUUID()), "", Role.LEAD, "", "");
    var code = entrance.newPassword();
    add(Invited.Kind.FIRST, nobody, "", null, code);
    return code;
  }

  /// Invites somebody to the team.
  ///
  /// @return the code, shown once; empty if the sign-in name is taken
  public Optional<String> invite(Worker worker, String signInName, WorkerId by) {
    var kept = Entrance.asKept(signInName);
    boolean taken =
        inside
            .sql(IS_NAME_TAKEN)
            .param("name", kept)
            .param("now", utc(entrance.now()))
            .query(Boolean.class)
            .single();
    if (taken) {
      return Optional.empty();
    }
    var code = entrance.newPassword();
    return add(Invited.Kind.JOINS, worker, kept, by, code) ? Optional.of(code) : Optional.empty();
  }

  /// Somebody of the team lost their sign-in: one who knows them says so, and another confirms.
  ///
  /// @return false if that is asked for already, or asked by themselves
  public boolean ask(Worker worker, String signInName, WorkerId by) {
    if (worker.id().equals(by)) {
      return false;
    }
    inside
        .sql(WITHDRAW + "worker_id = :id and ends_at <= :now")
        .param("now", utc(entrance.now()))
        .param("id", worker.id().value())
        .update();
    return add(Invited.Kind.RECOVERS, worker, signInName, by, null);
  }

  /// The second person confirms.
  ///
  /// @return the code, shown once; empty if it is not theirs to confirm, or was done meanwhile
  public Optional<String> confirm(UUID id, WorkerId by) {
    var code = entrance.newPassword();
    var now = entrance.now();
    int changed =
        inside
            .sql(CONFIRM)
            .param("id", id)
            .param("by", by.value())
            .param("codeHash", hash(code))
            .param("codeSecret", secrets.seal(belongsTo(id), entrance.newSecret()))
            .param("endsAt", utc(now.plus(FIRST_GOOD_FOR)))
            .param("now", utc(now))
            .update();
    return changed == 1 ? Optional.of(code) : Optional.empty();
  }

  /// What this code is for, while it works.
  public Optional<Invited> find(String code) {
    return inside
        .sql(OPEN + "and code_hash = :codeHash limit 1")
        .param("codeHash", hash(code))
        .param("now", utc(entrance.now()))
        .query(this::invited)
        .optional();
  }

  /// Everything that is open, soonest to end first.
  public List<Invited> open() {
    return inside
        .sql(OPEN + "and kind <> 'FIRST' order by ends_at, invitation_id limit 200")
        .param("now", utc(entrance.now()))
        .query(this::invited)
        .list();
  }

  /// Notes that a code was used.
  ///
  /// @return false if somebody was faster, or it works no more
  public boolean use(UUID id) {
    return inside.sql(USE).param("id", id).param("now", utc(entrance.now())).update() == 1;
  }

  /// A code is worth nothing any more.
  public boolean withdraw(UUID id) {
    return withdraw("invitation_id = :id", id) == 1;
  }

  /// No code brings this worker back.
  void withdrawAllOf(WorkerId worker) {
    withdraw("worker_id = :id", worker.value());
  }

  private int withdraw(String which, UUID id) {
    return inside.sql(WITHDRAW + which).param("now", utc(entrance.now())).param("id", id).update();
  }

  private boolean add(
      Invited.Kind kind,
      Worker worker,
      String signInName,
      @Nullable WorkerId by,
      @Nullable String code) {
    var id = UUID.randomUUID();
    var now = entrance.now();
    return inside
            .sql(ADD)
            .param("id", id)
            .param("kind", kind.name())
            .param("workerId", worker.id().value())
            .param("name", worker.name())
            .param("signInName", signInName)
            .param("role", worker.role().name())
            .param("employer", worker.employer())
            .param("helpsWith", worker.helpsWith())
            .param("askedBy", by == null ? null : by.value())
            .param("askedAt", utc(now))
            .param("codeHash", code == null ? null : hash(code))
            .param(
                "codeSecret",
                code == null ? null : secrets.seal(belongsTo(id), entrance.newSecret()))
            .param("endsAt", utc(now.plus(kind == Invited.Kind.FIRST ? FIRST_GOOD_FOR : GOOD_FOR)))
            .update()
        == 1;
  }

  private Invited invited(ResultSet row, int number) throws SQLException {
    var id = row.getObject("invitation_id", UUID.class);
    byte[] secret = row.getBytes("code_secret");
    return new Invited(
        id,
        Invited.Kind.valueOf(row.getString("kind")),
        new Worker(
            new WorkerId(row.getObject("worker_id", UUID.class)),
            row.getString("name"),
            Role.valueOf(row.getString("role")),
            row.getString("employer"),
            row.getString("helps_with")),
        row.getString("sign_in_name"),
        new Invited.Vouched(
            Optional.ofNullable(row.getObject("asked_by", UUID.class)).map(WorkerId::new),
            Optional.ofNullable(row.getObject("confirmed_by", UUID.class)).map(WorkerId::new)),
        Optional.ofNullable(secret).map(kept -> secrets.open(belongsTo(id), kept)),
        row.getObject("ends_at", OffsetDateTime.class).toInstant());
  }

  /// As somebody types it: capitals, spaces and missing hyphens do no harm.
  private static byte[] hash(String code) {
    var letters = Entrance.asKept(code).replaceAll("[^a-z0-9]", "");
    return Secrets.hash(letters);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static String belongsTo(UUID id) {
    return "house_signin.invitation.code_secret/1/" + id;
  }
}
