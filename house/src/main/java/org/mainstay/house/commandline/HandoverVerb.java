package org.mainstay.house.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mainstay.exchange.handover.ParcelFolder;
import org.mainstay.inside.support.closing.Caseload;
import org.mainstay.inside.support.closing.Hubs;
import org.mainstay.inside.support.closing.handing.Packing;
import org.mainstay.inside.support.closing.handing.Receipts;
import org.mainstay.inside.support.closing.handing.Taking;
import org.mainstay.inside.support.closing.parcel.HubCard;
import org.mainstay.inside.support.closing.parcel.OwnHub;
import org.mainstay.inside.support.closing.parcel.Parcel;
import org.mainstay.inside.support.closing.parcel.Parcel.Kind;
import org.mainstay.inside.support.closing.parcel.ParcelRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Hands people over to other hubs, and takes in those whom others hand over.
///
/// Each word can be stopped at any moment and said again: nobody is lost, and nobody is doubled.
@Command(
    name = "handover",
    description = "People go on from this hub to another, sealed, each with a receipt.",
    subcommands = {
      HandoverVerb.Card.class,
      HandoverVerb.Know.class,
      HandoverVerb.Pack.class,
      HandoverVerb.Take.class,
      HandoverVerb.Receipt.class,
      HandoverVerb.Show.class
    })
final class HandoverVerb implements Verb {
  @Override
  public Integer call() {
    System.err.println(
        "MAINSTAY-COMMANDLINE-017: handover wants another word. Way out: ./mainstay handover --help");
    return Main.WRONG_USE;
  }

  /// Where others hand on what is to be done with each file.
  @FunctionalInterface
  private interface Each {
    boolean done(Parcel parcel) throws IOException;
  }

  /// What became of many files.
  private record Went(int done, int again, int refused) {
    int code() {
      return refused == 0 ? Main.DONE : Main.REFUSED;
    }
  }

  private static Went went(ParcelFolder folder, Kind kind, Each each) throws IOException {
    int done = 0;
    int again = 0;
    int refused = 0;
    for (Path file : folder.files(kind)) {
      try {
        if (each.done(ParcelFolder.read(kind, file))) {
          done++;
        } else {
          again++;
        }
      } catch (ParcelRefused fault) {
        refused++;
        System.err.println(file.getFileName() + ": " + fault.getMessage());
      }
    }
    return new Went(done, again, refused);
  }

  /// Prints what this hub tells others of itself.
  @Command(name = "card", description = "Prints this hub's card, for the other hub to bring in.")
  static final class Card implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(
        names = "--address",
        required = true,
        description = "where people find this hub, such as https://hub.example",
        paramLabel = "URL")
    private String address = "";

    @Override
    public Integer call() {
      try (var door = HandoverDoor.open(settings)) {
        var card = door.room(OwnHub.class).card(address);
        System.out.print(card.text());
        System.err.println("Fingerprint: " + card.fingerprint());
        return Main.DONE;
      }
    }
  }

  /// Brings in the card of another hub, and says that its fingerprint was compared.
  @Command(
      name = "know",
      description =
          "Brings in the card of another hub. Ring that hub, let them read their fingerprint to you,"
              + " and type it with --heard: only then does the card count.")
  static final class Know implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(names = "--in", required = true, description = "its card", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--heard", description = "the digits you heard", paramLabel = "DIGITS")
    private Optional<String> heard = Optional.empty();

    @Override
    public Integer call() throws IOException {
      if (!Files.isReadable(file)) {
        throw new ParcelRefused(
            "MAINSTAY-HANDOVER-012: there is no file to read at %s. Way out: say where it lies with --in"
                .formatted(file));
      }
      var card = HubCard.read(Files.readString(file, StandardCharsets.UTF_8));
      try (var door = HandoverDoor.open(settings)) {
        var hubs = door.room(Hubs.class);
        Hubs.Known known = door.once(() -> hubs.bring(card));
        if (heard.isEmpty()) {
          System.out.printf("%s%nFingerprint: %s%n", card.name(), card.fingerprint());
          return Main.DONE;
        }
        if (!door.once(() -> hubs.compared(known, heard.get()))) {
          throw new ParcelRefused(
              "MAINSTAY-HANDOVER-013: that is another fingerprint. Way out: ring the hub at a number"
                  + " that you know, and let them read theirs again; if it differs, somebody"
                  + " changed the card");
        }
        System.out.println(card.name() + " is known, and its fingerprint compared.");
        return Main.DONE;
      }
    }
  }

  /// Packs those who said yes.
  @Command(
      name = "pack",
      description = {
        "Packs the record of everybody who said yes to another hub, sealed to it, one file each.",
        "Whoever has an open concern is packed once somebody at the other hub is named for it."
      })
  static final class Pack implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(
        names = "--out",
        required = true,
        description = "a folder; each hub gets one of its own in it",
        paramLabel = "DIR")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
      try (var door = HandoverDoor.open(settings)) {
        var packing = door.room(Packing.class);
        int packed = 0;
        for (Caseload.Held one : door.once(packing::ready)) {
          door.once(
              () -> {
                packing.pack(one);
                return true;
              });
          packed++;
          progress("packed", packed);
        }
        for (Hubs.Known hub : door.once(door.room(Hubs.class)::compared)) {
          var folder = new ParcelFolder(out.resolve(hub.id().substring(0, 16)));
          var parcels = door.once(() -> packing.waiting(hub));
          for (Parcel parcel : parcels) {
            folder.write(parcel);
          }
          System.out.printf(
              "%s: %d waiting for a receipt, in %s%n",
              hub.card().name(), parcels.size(), hub.id().substring(0, 16));
        }
        return Main.DONE;
      }
    }
  }

  /// Takes in those whom another hub hands over.
  @Command(
      name = "take",
      description = "Takes packs in, and writes a receipt for each: also for those taken before.")
  static final class Take implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(names = "--in", required = true, description = "the packs", paramLabel = "DIR")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, description = "the receipts", paramLabel = "DIR")
    private Path out = Path.of("");

    @Option(
        names = "--address",
        required = true,
        description = "where people find this hub, such as https://hub.example",
        paramLabel = "URL")
    private String address = "";

    @Override
    public Integer call() throws IOException {
      try (var door = HandoverDoor.open(settings)) {
        var taking = door.room(Taking.class);
        var receipts = new ParcelFolder(out);
        int[] taken = {0};
        var went =
            went(
                new ParcelFolder(in),
                Kind.PACK,
                parcel -> {
                  Parcel receipt = door.once(() -> taking.take(parcel, address));
                  progress("taken", ++taken[0]);
                  return receipts.write(receipt);
                });
        System.out.printf(
            "%d taken, each with a receipt; %d refused%n",
            went.done() + went.again(), went.refused());
        return went.code();
      }
    }
  }

  /// Takes the receipts of another hub.
  @Command(
      name = "receipt",
      description = "Takes receipts: only then is a case transferred, and its person told.")
  static final class Receipt implements Verb {
    @Mixin private Settings settings = new Settings();

    @Option(names = "--in", required = true, description = "the receipts", paramLabel = "DIR")
    private Path in = Path.of("");

    @Override
    public Integer call() throws IOException {
      try (var door = HandoverDoor.open(settings)) {
        var receipts = door.room(Receipts.class);
        int[] seen = {0};
        var went =
            went(
                new ParcelFolder(in),
                Kind.RECEIPT,
                parcel -> {
                  boolean isNew = door.once(() -> receipts.take(parcel));
                  progress("transferred", ++seen[0]);
                  return isNew;
                });
        System.out.printf(
            "%d transferred now, %d before; %d refused%n",
            went.done(), went.again(), went.refused());
        return went.code();
      }
    }
  }

  /// Says how far it is.
  @Command(name = "show", description = "How many are handed over, and for how many it is open.")
  static final class Show implements Verb {
    @Mixin private Settings settings = new Settings();

    @Override
    public Integer call() {
      try (var door = HandoverDoor.open(settings)) {
        var counts = door.room(Caseload.class).counts();
        System.out.printf(
            "open %d, without a named next place %d, waiting for a receipt %d, transferred %d%n",
            counts.open(), counts.without(), counts.waiting(), counts.transferred());
        return counts.without() == 0 ? Main.DONE : Main.REFUSED;
      }
    }
  }

  private static void progress(String word, int number) {
    System.err.println(word + " " + number);
  }
}
