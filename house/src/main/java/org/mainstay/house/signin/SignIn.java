package org.mainstay.house.signin;

import com.google.crypto.tink.util.Bytes;
import java.time.Instant;
import java.util.Optional;
import org.mainstay.house.signin.Accounts.Account;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.WorkerId;

/// Lets a worker in who knows a password and has the code of this half-minute, and nobody else.
public final class SignIn {
  private final Accounts accounts;
  private final Entrance entrance;

  public SignIn(Accounts accounts, Entrance entrance) {
    this.accounts = accounts;
    this.entrance = entrance;
  }

  /// A sign-in as it is handed to its worker, once.
  ///
  /// @param codeSecret what the worker's app needs
  public record Handed(SignedIn who, String password, Bytes codeSecret) {
    @Override
    public String toString() {
      return "[sign-in]";
    }
  }

  /// Makes a sign-in with a random password.
  ///
  /// @return empty if this name or this worker has one already
  public Optional<Handed> add(WorkerId worker, String signInName, Role role) {
    var handed =
        new Handed(
            new SignedIn(worker, Entrance.asKept(signInName), role),
            entrance.newPassword(),
            entrance.newSecret());
    boolean added =
        accounts.add(
            handed.who(), entrance.hash(handed.password()), handed.codeSecret(), entrance.now());
    return added ? Optional.of(handed) : Optional.empty();
  }

  /// Lets somebody in, or not: why not is never said.
  ///
  /// An unknown name costs as much time as a known one.
  public Optional<SignedIn> tried(String signInName, String password, String code) {
    return entrance.tried(new OfTheTeam(accounts), signInName, password, code).map(Account::who);
  }

  /// The accounts of the team as the entrance sees them.
  private record OfTheTeam(Accounts accounts) implements Entrance.Book<Account> {
    @Override
    public Optional<Account> find(String signInName) {
      return accounts.find(signInName);
    }

    @Override
    public Entrance.Lock lock(Account account) {
      return new Entrance.Lock(
          account.passwordHash(), account.codeSecret(), account.failures(), account.closedUntil());
    }

    @Override
    public boolean cameIn(Account account, long step) {
      return accounts.cameIn(account.who().worker(), step);
    }

    @Override
    public void triedInVain(Account account, Instant closedUntil) {
      accounts.triedInVain(account.who().worker(), closedUntil);
    }
  }
}
