package org.mainstay.front.helpnow.held;

import java.util.List;
import org.mainstay.ui.Drawn;

/// What the hub holds, what it does not have, and how long it keeps a record.
///
/// @param known whether the tables could be looked at
/// @param unnamed how many tables nobody has described yet
/// @param traces whether a table could keep an address of a device, or the name of a browser
/// @param kept how long records are kept
public record HeldView(
    boolean known, List<Thing> things, int unnamed, boolean traces, List<Kept> kept)
    implements Drawn {
  public HeldView {
    things = List.copyOf(things);
    kept = List.copyOf(kept);
  }

  static HeldView of(Held held, List<Kept> kept) {
    return new HeldView(
        true,
        held.things().stream().map(HeldView::thing).toList(),
        held.unnamed().size(),
        held.traces(),
        kept);
  }

  static HeldView unknown(List<Kept> kept) {
    return new HeldView(false, List.of(), 0, true, kept);
  }

  /// One kind of thing, in finished words.
  public record Thing(
      String title, String what, String read, String sealedWords, String time, String kept) {}

  /// How long records of one kind are kept.
  ///
  /// @param name such as "Supported by us"
  /// @param time such as "20 years after the day we last had to do with them"
  /// @param isConfirmed whether somebody of the hub put their name to it
  public record Kept(String name, String time, boolean isConfirmed) {}

  private static Thing thing(Held.Thing thing) {
    var kind = thing.kind();
    return new Thing(
        kind.title(),
        kind.what(),
        kind.read(),
        thing.sealedWords() == 0
            ? "It lies in %s. None of them has sealed words.".formatted(lists(thing.tables()))
            : "It lies in %s. In %d of them there are sealed words."
                .formatted(lists(thing.tables()), thing.sealedWords()),
        thing.time().words(),
        kind.kept());
  }

  private static String lists(int number) {
    return number == 1 ? "1 list" : number + " lists";
  }
}
