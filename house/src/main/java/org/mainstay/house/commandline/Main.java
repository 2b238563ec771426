package org.mainstay.house.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.mainstay.house.backup.BackupFault;
import org.mainstay.house.commandline.dev.HotTemplates;
import org.mainstay.house.commandline.files.EquityVerb;
import org.mainstay.house.commandline.files.ExposedVerb;
import org.mainstay.house.commandline.files.FunnelVerb;
import org.mainstay.house.commandline.files.IntervalsVerb;
import org.mainstay.house.commandline.files.Mainstay;
import org.mainstay.house.commandline.files.OutcomesVerb;
import org.mainstay.house.commandline.files.ScoreVerb;
import org.mainstay.house.commandline.files.SpcVerb;
import org.mainstay.house.commandline.files.StudyVerb;
import org.mainstay.house.commandline.files.SurvivalVerb;
import org.mainstay.house.commandline.packaged.WarmVerb;
import org.mainstay.house.commandline.posters.PostersVerb;
import org.mainstay.house.commandline.safekeeping.BackupVerb;
import org.mainstay.house.commandline.safekeeping.KeysVerb;
import org.mainstay.house.commandline.safekeeping.RestoreVerb;
import org.mainstay.house.commandline.safekeeping.RetentionVerb;
import org.mainstay.house.commandline.trail.TrailVerb;
import org.mainstay.house.database.DatabaseFault;
import org.mainstay.house.handbook.HandbookFault;
import org.mainstay.house.keys.KeyFault;
import org.mainstay.house.tree.TreeFault;
import org.mainstay.house.watch.WatchFault;
import org.mainstay.inside.support.closing.parcel.ParcelRefused;
import org.mainstay.inside.support.retention.DueRecords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// Where ./mainstay hands its words over to Java.
@Command(
    name = "./mainstay",
    description = "Runs a staff mental-health and wellbeing hub.",
    synopsisSubcommandLabel = "VERB",
    mixinStandardHelpOptions = true)
public final class Main {
  /// Everything went as asked.
  public static final int DONE = Mainstay.DONE;

  /// A finding, or something that was refused.
  public static final int REFUSED = Mainstay.REFUSED;

  /// Not used as it is meant to be.
  public static final int WRONG_USE = Mainstay.WRONG_USE;

  /// Of Mainstay.
  public static final String VERSION = Mainstay.VERSION;

  private Main() {}

  /// Does what the words say and ends with 0, 1 or 2.
  public static void main(String[] words) {
    System.exit(run(words));
  }

  /// Does what the words say.
  public static int run(String... words) {
    HotTemplates.ifAskedFor();
    var line = new CommandLine(new Main());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    for (Callable<Integer> verb : verbs()) {
      line.addSubcommand(verb);
    }
    line.addSubcommand(trail());
    line.addSubcommand(retention());
    ServiceLoader.load(Verb.class).forEach(line::addSubcommand);
    line.getSubcommands().values().forEach(Main::withHelp);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Main::wrongUse);
    line.setExecutionExceptionHandler((fault, at, _) -> refused(fault, at));
    return line.execute(words);
  }

  private static List<Callable<Integer>> verbs() {
    return List.of(
        new RunVerb(),
        new AccountVerb(),
        new DoctorVerb(),
        new BackupVerb(new Settings()),
        new RestoreVerb(new Settings()),
        new KeysVerb(new Settings()),
        new ImportVerb(),
        new ReleaseVerb(),
        new LedgerVerb(),
        new HandoverVerb(),
        new PackVerb(),
        new VerifyVerb(),
        new PostersVerb(Home.folder().resolve("handbook")),
        new ScoreVerb(),
        new OutcomesVerb(),
        new StudyVerb(),
        new SurvivalVerb(),
        new SpcVerb(),
        new FunnelVerb(),
        new EquityVerb(),
        new IntervalsVerb(),
        new ExposedVerb(),
        new BenchVerb(),
        new WarmVerb(),
        new DevVerb(),
        new WallsVerb(),
        new DocsVerb());
  }

  private static CommandLine trail() {
    var settings = new Settings();
    return new CommandLine(new TrailVerb(() -> settings.house(Clock.systemUTC())))
        .addMixin("settings", settings);
  }

  private static CommandLine retention() {
    var settings = new Settings();
    return new CommandLine(
            new RetentionVerb(
                () -> {
                  try (var door = HandoverDoor.open(settings)) {
                    var due = door.room(DueRecords.class);
                    return door.once(
                        () -> new RetentionVerb.Found(due.classes(), due.counts(), due.today()));
                  }
                }))
        .addMixin("settings", settings);
  }

  private static void withHelp(CommandLine verb) {
    if (verb.getCommandSpec().findOption("--help") == null) {
      verb.getCommandSpec().mixinStandardHelpOptions(true);
    }
    verb.getSubcommands().values().forEach(Main::withHelp);
  }

  private static int wrongUse(ParameterException fault, String... words) {
    var at = fault.getCommandLine();
    at.getErr().println("MAINSTAY-COMMANDLINE-001: not understood: " + fault.getMessage());
    at.getErr()
        .println(
            "Way out: " + at.getCommandSpec().qualifiedName() + " --help shows how it is used");
    return WRONG_USE;
  }

  /// What we refuse we say in words; what we did not foresee keeps its trace for whoever mends it.
  private static int refused(Exception fault, CommandLine at) {
    if (fault instanceof DatabaseFault
        || fault instanceof KeyFault
        || fault instanceof BackupFault
        || fault instanceof TreeFault
        || fault instanceof WatchFault
        || fault instanceof HandbookFault
        || fault instanceof ParcelRefused
        || fault instanceof Refused) {
      at.getErr().println(fault.getMessage());
    } else {
      at.getErr().println("MAINSTAY-COMMANDLINE-002: nobody foresaw this: " + fault);
      fault.printStackTrace(at.getErr());
    }
    return REFUSED;
  }
}
