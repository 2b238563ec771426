package org.mainstay.house.signin.outside;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.house.signin.Entrance;
import org.mainstay.house.signin.Secrets;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.outside.office.OfficeStore;

/// The sign-ins of the office, with the secrets of their one-time codes sealed by a key of the
/// outside's own.
public final class OfficeAccounts implements Entrance.Book<OfficeAccounts.Account> {
  private static final String ADD =
      """
      insert into house_officesignin.office_account
             (holder_id, sign_in_name, role, employer, employer_name, password_hash, code_secret,
              made_at)
      values (:id, :signInName, :role, :employer, :employerName, :passwordHash, :codeSecret,
              :madeAt)
          on conflict do nothing
      """;

  private static final String FIND =
      """
      select holder_id, sign_in_name, role, employer, employer_name, password_hash, code_secret,
             failures, closed_until
        from house_officesignin.office_account
       where sign_in_name = :signInName
         and ended_at is null
       limit 1
      """;

  // A code counts once: whoever comes second with the same step changes no row.
  private static final String CAME_IN =
      """
      update house_officesignin.office_account
         set last_code_step = :step, failures = 0, closed_until = null
       where holder_id = :id
         and last_code_step < :step
      """;

  private static final String TRIED_IN_VAIN =
      """
      update house_officesignin.office_account
         set failures = failures + 1, closed_until = :closedUntil
       where holder_id = :id
      """;

  private static final String END =
      """
      update house_officesignin.office_account
         set ended_at = :at
       where sign_in_name = :signInName
         and ended_at is null
      """;

  private final OfficeStore store;
  private final Secrets secrets;

  /// @param key seals the secrets of the one-time codes; it lies outside the database
  public OfficeAccounts(OfficeStore store, Aead key) {
    this.store = store;
    this.secrets = new Secrets(key);
  }

  /// One sign-in as it is kept.
  record Account(Holder who, Entrance.Lock lock) {
    @Override
    public String toString() {
      return "[account]";
    }
  }

  /// Adds a sign-in.
  ///
  /// @return whether it was added: a name can have only one
  boolean add(Holder who, String passwordHash, Bytes codeSecret, Instant madeAt) {
    var employer =
        who.keeps() instanceof Holder.Keeps.OfEmployer one
            ? Optional.of(one)
            : Optional.<Holder.Keeps.OfEmployer>empty();
    return store
            .outside()
            .sql(ADD)
            .param("id", who.id())
            .param("signInName", who.signInName())
            .param("role", who.role().name())
            .param(
                "employer", employer.map(Holder.Keeps.OfEmployer::code).orElse(null), Types.VARCHAR)
            .param(
                "employerName",
                employer.map(Holder.Keeps.OfEmployer::name).orElse(null),
                Types.VARCHAR)
            .param("passwordHash", passwordHash)
            .param("codeSecret", secrets.seal(belongsTo(who.id()), codeSecret))
            .param("madeAt", madeAt.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// From now on this sign-in lets nobody in, and nobody else gets its name.
  ///
  /// @return whether there was one
  boolean end(String signInName, Instant at) {
    return store
            .outside()
            .sql(END)
            .param("signInName", signInName)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public Optional<Account> find(String signInName) {
    return store
        .outside()
        .sql(FIND)
        .param("signInName", signInName)
        .query(this::account)
        .optional();
  }

  @Override
  public Entrance.Lock lock(Account account) {
    return account.lock();
  }

  @Override
  public boolean cameIn(Account account, long step) {
    return store.outside().sql(CAME_IN).param("id", account.who().id()).param("step", step).update()
        == 1;
  }

  @Override
  public void triedInVain(Account account, Instant closedUntil) {
    store
        .outside()
        .sql(TRIED_IN_VAIN)
        .param("id", account.who().id())
        .param("closedUntil", closedUntil.atOffset(ZoneOffset.UTC))
        .update();
  }

  private Account account(ResultSet row, int number) throws SQLException {
    var id = row.getObject("holder_id", UUID.class);
    var role = OfficeRole.valueOf(row.getString("role"));
    var keeps =
        role.isOfAnEmployer()
            ? new Holder.Keeps.OfEmployer(row.getString("employer"), row.getString("employer_name"))
            : new Holder.Keeps.OfTheHub();
    return new Account(
        new Holder(id, row.getString("sign_in_name"), role, keeps),
        new Entrance.Lock(
            row.getString("password_hash"),
            secrets.open(belongsTo(id), row.getBytes("code_secret")),
            row.getInt("failures"),
            instant(row.getObject("closed_until", OffsetDateTime.class))));
  }

  private static Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? Instant.EPOCH : at.toInstant();
  }

  /// A secret moved to another account does not open.
  private static String belongsTo(UUID holder) {
    return "house_officesignin.office_account.code_secret/1/" + holder;
  }
}
