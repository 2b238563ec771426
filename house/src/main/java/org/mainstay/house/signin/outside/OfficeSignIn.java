package org.mainstay.house.signin.outside;

import com.google.crypto.tink.util.Bytes;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.house.signin.Entrance;
import org.mainstay.outside.office.Holder;
import org.mainstay.outside.office.OfficeRole;

/// Lets somebody into the office who knows a password and has the code of this half-minute.
public final class OfficeSignIn {
  private final OfficeAccounts accounts;
  private final Entrance entrance;

  public OfficeSignIn(OfficeAccounts accounts, Entrance entrance) {
    this.accounts = accounts;
    this.entrance = entrance;
  }

  /// A sign-in as it is handed over, once.
  ///
  /// @param codeSecret what the holder's app needs
  public record Handed(Holder who, String password, Bytes codeSecret) {
    @Override
    public String toString() {
      return "[sign-in]";
    }
  }

  /// Makes a sign-in with a random password.
  ///
  /// @return empty if this name has one already
  public Optional<Handed> add(UUID id, String signInName, OfficeRole role, Holder.Keeps keeps) {
    var handed =
        new Handed(
            new Holder(id, Entrance.asKept(signInName), role, keeps),
            entrance.newPassword(),
            entrance.newSecret());
    boolean added =
        accounts.add(
            handed.who(), entrance.hash(handed.password()), handed.codeSecret(), entrance.now());
    return added ? Optional.of(handed) : Optional.empty();
  }

  /// Ends a sign-in: whoever left keeps nothing any more. A session that stands ends by itself.
  ///
  /// @return whether there was one
  public boolean end(String signInName) {
    return accounts.end(Entrance.asKept(signInName), entrance.now());
  }

  /// Lets somebody in, or not: why not is never said.
  public Optional<Holder> tried(String signInName, String password, String code) {
    return entrance.tried(accounts, signInName, password, code).map(OfficeAccounts.Account::who);
  }
}
