package org.mainstay.house.signin;

import com.google.crypto.tink.util.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.house.signin.Invited.Kind;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.springframework.transaction.support.TransactionOperations;

/// Somebody sets up their own sign-in with a code that they were given: nobody else ever knows
/// their password, and there is no password from the start.
public final class Joining {
  private static final int NAME_MAX = 100;

  private final Invitations invitations;
  private final Accounts accounts;
  private final Team team;
  private final Happenings happenings;
  private final Lock lock;

  public Joining(
      Invitations invitations, Accounts accounts, Team team, Happenings happenings, Lock lock) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.team = team;
    this.happenings = happenings;
    this.lock = lock;
  }

  /// What a sign-in is made with.
  ///
  /// @param sessions all of theirs end when a sign-in is made anew
  /// @param once one transaction: a code is used up only if the sign-in stands
  /// @param hub its name, which no password may hold
  public record Lock(
      Entrance entrance, Sessions sessions, TransactionOperations once, String hub) {}

  /// What somebody typed to set it up.
  ///
  /// @param name and signInName are asked of the first one alone
  /// @param password as typed twice
  /// @param code the six digits that their app shows
  public record Typed(String name, String signInName, String password, String again, String code) {
    public static final Typed NOTHING = new Typed("", "", "", "", "");

    @Override
    public String toString() {
      return "[typed]";
    }
  }

  /// What became of it.
  public sealed interface Outcome {
    /// They can come in.
    record In(SignedIn who) implements Outcome {}

    /// The code works no more.
    record Gone() implements Outcome {}

    /// Something has to be typed again.
    record Wrong(List<Fault> faults) implements Outcome {
      public Wrong {
        faults = List.copyOf(faults);
      }
    }
  }

  /// What is wrong with one field, and what to do.
  public record Fault(String field, String words) {}

  /// The hub, as an app names it.
  public String hub() {
    return lock.hub();
  }

  /// Sets it up.
  public Outcome join(String invitation, Typed typed) {
    var found = invitations.find(invitation);
    if (found.isEmpty() || found.get().codeSecret().isEmpty()) {
      return new Outcome.Gone();
    }
    var invited = found.get();
    var faults = faults(invited, typed);
    if (!faults.isEmpty()) {
      return new Outcome.Wrong(faults);
    }
    var hash = lock.entrance().hash(typed.password());
    var outcome =
        lock.once()
            .execute(
                status -> {
                  var made = made(invited, typed, hash);
                  if (!(made instanceof Outcome.In)) {
                    status.setRollbackOnly();
                  }
                  return made;
                });
    return outcome == null ? new Outcome.Gone() : outcome;
  }

  private Outcome made(Invited invited, Typed typed, String hash) {
    if (!invitations.use(invited.id())) {
      return new Outcome.Gone();
    }
    var worker = worker(invited, typed);
    var who = new SignedIn(worker.id(), signInName(invited, typed), worker.role());
    Bytes secret = invited.codeSecret().orElseThrow();
    if (invited.kind() == Kind.RECOVERS) {
      if (!accounts.renew(worker.id(), hash, secret)) {
        return new Outcome.Gone();
      }
      lock.sessions().endAll(worker.id(), "");
      happenings.add(worker.id(), null, Happenings.What.RECOVERED);
      return new Outcome.In(who);
    }
    if (!accounts.add(who, hash, secret, lock.entrance().now())) {
      return new Outcome.Wrong(
          List.of(new Fault("signInName", "That sign-in name is taken. Type another one")));
    }
    team.join(worker);
    happenings.add(worker.id(), invited.vouched().askedBy().orElse(null), Happenings.What.JOINED);
    return new Outcome.In(who);
  }

  private List<Fault> faults(Invited invited, Typed typed) {
    return Stream.of(
            invited.kind() == Kind.FIRST ? ofTheFirst(typed) : Stream.<Fault>empty(),
            ofPassword(invited, typed),
            ofCode(invited, typed))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<Fault> ofTheFirst(Typed typed) {
    var name = typed.name().strip();
    var signInName = Entrance.asKept(typed.signInName());
    return Stream.of(
            name.isEmpty() || name.length() > NAME_MAX
                ? Optional.of(new Fault("name", "Type your name, as the team says it"))
                : Optional.<Fault>empty(),
            signInName.matches("[a-z0-9._-]{3,60}")
                ? Optional.<Fault>empty()
                : Optional.of(
                    new Fault(
                        "signInName",
                        "Type a sign-in name of 3 to 60 letters, digits, dots or hyphens")))
        .flatMap(Optional::stream);
  }

  private Stream<Fault> ofPassword(Invited invited, Typed typed) {
    var known = Stream.of(signInName(invited, typed), worker(invited, typed).name(), lock.hub());
    return NewPassword.refused(typed.password(), known)
        .or(
            () ->
                typed.password().equals(typed.again())
                    ? Optional.empty()
                    : Optional.of("The two are not the same. Type the password twice"))
        .map(words -> new Fault("password", words))
        .stream();
  }

  private Stream<Fault> ofCode(Invited invited, Typed typed) {
    boolean isRight =
        OneTimeCodes.step(
                invited.codeSecret().orElseThrow(),
                typed.code().replace(" ", ""),
                lock.entrance().now())
            .isPresent();
    return isRight
        ? Stream.empty()
        : Stream.of(
            new Fault(
                "code", "Type the 6 digits that your app shows now. They change twice a minute"));
  }

  private static Worker worker(Invited invited, Typed typed) {
    var kept = invited.worker();
    return invited.kind() == Kind.FIRST
        ? new Worker(kept.id(), typed.name().strip(), kept.role(), "", "")
        : kept;
  }

  private static String signInName(Invited invited, Typed typed) {
    return invited.kind() == Kind.FIRST
        ? Entrance.asKept(typed.signInName())
        : invited.signInName();
  }
}
