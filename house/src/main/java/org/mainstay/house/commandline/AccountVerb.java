package org.mainstay.house.commandline;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.house.database.Database;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.keys.KeyFile;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.signin.Accounts;
import org.mainstay.house.signin.Entrance;
import org.mainstay.house.signin.Happenings;
import org.mainstay.house.signin.OneTimeCodes;
import org.mainstay.house.signin.Secrets;
import org.mainstay.house.signin.SignIn;
import org.mainstay.house.wiring.HouseSettings;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.window.Window;
import org.mainstay.outside.office.OfficeRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Sign-ins of the team and of the office: makes one, and shows its secrets once.
@Command(
    name = "account",
    description = "Sign-ins of the team, and of those who keep something outside.",
    subcommands = {AccountVerb.Add.class, AccountVerb.End.class})
final class AccountVerb implements Verb {
  @Override
  public Integer call() {
    System.err.println(
        "MAINSTAY-COMMANDLINE-005: account wants another word. Way out: ./mainstay account add --help");
    return Main.WRONG_USE;
  }

  /// A worker joins the team and can sign in, or somebody can who keeps something outside.
  @Command(
      name = "add",
      description =
          "Adds somebody with a sign-in: to the team, or with --side outside to the office of"
              + " employers and commissioners. The house must be stopped.")
  static final class Add implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(names = "--name", required = true, description = "their name, such as \"Amina Khan\"")
    private String name = "";

    @Option(
        names = "--role",
        required = true,
        description =
            "of the team: LEAD, CLINICIAN, PEER_WORKER, EMPLOYMENT_ADVISER, CHARITY_WORKER, ANALYST,"
                + " STAFF_REPRESENTATIVE; of the office: HR_LEAD, COMMISSIONER, HUB_LEAD")
    private String role = "";

    @Option(names = "--sign-in", description = "what they type (default: their name with dots)")
    private Optional<String> signInName = Optional.empty();

    @Option(
        names = "--employer",
        defaultValue = "",
        description = "who employs them; for an HR_LEAD the employer's code in the roster")
    private String employer = "";

    @Option(names = "--helps-with", defaultValue = "", description = "what they are good at")
    private String helpsWith = "";

    @Override
    public Integer call() {
      var clock = Clock.systemUTC();
      var house = settings.house(clock);
      var hub = Handbook.read(house.places().handbook()).hub().name();
      switch (house.side()) {
        case OUTSIDE -> {
          var handed =
              new OfficeAccount(house, clock)
                  .add(typed(), among(OfficeRole.class, role), employer)
                  .orElseThrow(Add::taken);
          show(handed.who().signInName(), handed.password(), handed.codeSecret(), hub);
        }
        case ALL, FRONT, INSIDE -> {
          var handed = joined(house, clock);
          show(handed.who().signInName(), handed.password(), handed.codeSecret(), hub);
        }
      }
      return Main.DONE;
    }

    private String typed() {
      return signInName.orElse(name.strip().replace(' ', '.'));
    }

    private static Refused taken() {
      return new Refused(
          "MAINSTAY-COMMANDLINE-006: that sign-in name is taken. Way out: choose one with"
              + " --sign-in");
    }

    private static <R extends Enum<R>> R among(Class<R> roles, String typed) {
      return Arrays.stream(roles.getEnumConstants())
          .filter(one -> one.name().equalsIgnoreCase(typed))
          .findFirst()
          .orElseThrow(
              () ->
                  new Refused(
                      "MAINSTAY-COMMANDLINE-012: nobody of this side is a %s. Way out: --role with one of %s; --side outside for the office"
                          .formatted(typed, Arrays.toString(roles.getEnumConstants()))));
    }

    private SignIn.Handed joined(HouseSettings house, Clock clock) {
      var random = new SecureRandom();
      var places = house.places();
      var kind = among(Role.class, role);
      var keys = KeyFolder.open(places.keys(), places.data(), KeyFile.ofInside(), random);
      try (var database = Database.open(house.database(), random, Settings::progress)) {
        var inside =
            JdbcClient.create(database.dataSource(org.mainstay.house.database.Role.INSIDE));
        var signIn =
            new SignIn(
                new Accounts(inside, new Secrets(aead(keys))),
                new Entrance(clock, random),
                new Happenings(inside, clock));
        var worker = new Worker(new WorkerId(UUID.randomUUID()), name, kind, employer, helpsWith);
        var handed = signIn.add(worker.id(), typed(), kind).orElseThrow(Add::taken);
        new Team(inside, new Window(inside)).join(worker);
        return handed;
      }
    }

    private static void show(String signInName, String password, Bytes codeSecret, String hub) {
      var out = System.out;
      out.println("Sign-in name:  " + signInName);
      out.println("Password:      " + password);
      out.println("Code secret:   " + OneTimeCodes.typed(codeSecret));
      out.println("For an app:    " + OneTimeCodes.uri(hub, signInName, codeSecret));
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

  /// A sign-in of the office lets nobody in any more.
  @Command(
      name = "end",
      description =
          "Ends a sign-in of the office, such as of an HR lead who left. The house must be stopped.")
  static final class End implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(names = "--sign-in", required = true, description = "what they typed to sign in")
    private String signInName = "";

    @Override
    public Integer call() {
      var clock = Clock.systemUTC();
      if (!new OfficeAccount(settings.house(clock), clock).end(signInName)) {
        throw new Refused(
            "MAINSTAY-COMMANDLINE-016: the office has no sign-in of the name %s. Way out: look how it is spelt"
                .formatted(signInName));
      }
      System.out.println("It lets nobody in any more.");
      return Main.DONE;
    }
  }
}
