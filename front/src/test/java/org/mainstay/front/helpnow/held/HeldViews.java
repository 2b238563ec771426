package org.mainstay.front.helpnow.held;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.front.helpnow.held.Tables.Table;
import org.mainstay.ui.Drawn;

/// The page of what is held, in all its states.
public final class HeldViews {
  private static final List<HeldView.Kept> KEPT =
      List.of(
          new HeldView.Kept("Only asked", "90 days after the day we last heard of you", true),
          new HeldView.Kept(
              "Supported by us", "20 years after the day we last had to do with you", false));

  private HeldViews() {}

  public static Map<String, Drawn> all() {
    var tables = new ArrayList<Table>();
    for (Kinds.Kind kind : Kinds.ofTheHouse().all()) {
      kind.tables().forEach(name -> tables.add(new Table(name, true, true, true, false)));
    }
    Map<String, Drawn> views = new LinkedHashMap<>();
    views.put("held", view(tables));
    tables.add(new Table("inside_new.thing", false, false, false, true));
    views.put("held-new", view(tables));
    views.put("held-unknown", HeldView.unknown(KEPT));
    return views;
  }

  private static HeldView view(List<Table> tables) {
    return HeldView.of(Held.of(Kinds.ofTheHouse(), tables), KEPT);
  }
}
