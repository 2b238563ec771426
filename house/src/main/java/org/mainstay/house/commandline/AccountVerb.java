package org.mainstay.house.commandline;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.house.database.Database;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.signin.Accounts;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.SignIn;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.window.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Sign-ins of the team: makes one, and shows its secrets once.
@Command(
    name = "account",
    description = "Sign-ins of the team.",
    subcommands = AccountVerb.Add.class)
final class AccountVerb implements Verb {
  @Override
  public Integer call() {
    System.err.println(
        "MAINSTAY-COMMANDLINE-005: account wants another word. Way out: ./mainstay account add --help");
    return Main.WRONG_USE;
  }

  /// A worker joins the team and can sign in.
  @Command(name = "add", description = "Adds a worker with a sign-in; the house must be stopped.")
  static final class Add implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(names = "--name", required = true, description = "their name, such as \"Amina Khan\"")
    private String name = "";

    @Option(
        names = "--role",
        required = true,
        description = "one of ${COMPLETION-CANDIDATES}")
    private Role role = Role.CLINICIAN;

    @Option(names = "--sign-in", description = "what they type (default: their name with dots)")
    private Optional<String> signInName = Optional.empty();

    @Option(names = "--employer", defaultValue = "", description = "who employs them")
    private String employer = "";

    @Option(names = "--helps-with", defaultValue = "", description = "what they are good at")
    private String helpsWith = "";

    @Override
    public Integer call() {
      var clock = Clock.systemUTC();
      var random = new SecureRandom();
      var house = settings.house(clock);
      var places = house.places();
      var handbook = Handbook.read(places.handbook());
      var keys = KeyFolder.open(places.keys(), places.data(), KeyFile.ofInside(), random);
      try (var database = Database.open(house.database(), random, System.err::println)) {
        var inside =
            JdbcClient.create(database.dataSource(org.mainstay.house.database.Role.INSIDE));
        var signIn = new SignIn(new Accounts(inside, aead(keys)), clock, random);
        var worker = new Worker(new WorkerId(UUID.randomUUID()), name, role, employer, helpsWith);
        var handed =
            signIn.add(worker.id(), signInName.orElse(name.strip().replace(' ', '.')), role);
        if (handed.isEmpty()) {
          throw new Refused(
              "MAINSTAY-COMMANDLINE-006: that sign-in name is taken. Way out: choose one with"
                  + " --sign-in");
        }
        new Team(inside, new Window(inside)).join(worker);
        show(handed.get(), handbook.hub().name());
      }
      return Main.DONE;
    }

    private static void show(SignIn.Handed handed, String hub) {
      var out = System.out;
      out.println("Sign-in name:  " + handed.who().signInName());
      out.println("Password:      " + handed.password());
      out.println("Code secret:   " + OneTimeCodes.typed(handed.codeSecret()));
      out.println(
          "For an app:    "
              + OneTimeCodes.uri(hub, handed.who().signInName(), handed.codeSecret()));
      out.println("This is shown once. Hand it over in person; it cannot be shown again.");
    }

    private static Aead aead(KeyFolder keys) {
      try {
        return keys.kek().getPrimitive(AeadConfig2026.get(), Aead.class);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("the KEK is no AEAD keyset", e);
      }
    }
  }
}
