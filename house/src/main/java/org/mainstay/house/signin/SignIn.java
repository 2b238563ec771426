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
  private final Happenings happenings;

  /// @param happenings where every try is written down that met an account
  public SignIn(Accounts accounts, Entrance entrance, Happenings happenings) {
    this.accounts = accounts;
    this.entrance = entrance;
    this.happenings = happenings;
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
    return entrance
        .tried(new OfTheTeam(accounts, happenings), signInName, password, code)
        .map(Account::who);
  }

  /// Whether this worker knows their password and has the code of this half-minute.
  public boolean isThemselves(SignedIn who, String password, String code) {
    return tried(who.signInName(), password, code).filter(who::equals).isPresent();
  }

  /// Another password for whoever is signed in.
  public void newPassword(SignedIn who, String password) {
    accounts.newPassword(who.worker(), entrance.hash(password));
    happenings.add(who.worker(), null, Happenings.What.PASSWORD_CHANGED);
  }

  /// The accounts of the team as the entrance sees them.
  private record OfTheTeam(Accounts accounts, Happenings happenings)
      implements Entrance.Book<Account> {
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
      boolean came = accounts.cameIn(account.who().worker(), step);
      if (came) {
        happenings.add(account.who().worker(), null, Happenings.What.CAME_IN);
      }
      return came;
    }

    @Override
    public void triedInVain(Account account, Instant closedUntil) {
      accounts.triedInVain(account.who().worker(), closedUntil);
      happenings.add(account.who().worker(), null, Happenings.What.IN_VAIN);
    }
  }
}
