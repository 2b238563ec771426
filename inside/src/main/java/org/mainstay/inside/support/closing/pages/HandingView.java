package org.mainstay.inside.support.closing.pages;

import java.util.List;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.closing.handing.HandingDesk;
import org.mainstay.inside.support.closing.handing.Packing;
import org.mainstay.ui.Drawn;

/// What goes to other hubs and what comes from them.
///
/// @param notice what was done, blank if nothing
/// @param ready how many said yes and are not packed yet
/// @param waiting packs without a receipt, hub by hub
public record HandingView(
    String notice, int ready, List<HandingDesk.ForHub> waiting, HandingForm form) implements Drawn {
  public HandingView {
    waiting = List.copyOf(waiting);
  }

  /// "1 person said yes and is not packed yet."
  public String readyWords() {
    return switch (ready) {
      case 0 -> "Nobody is ready to be packed now.";
      case 1 -> "1 person said yes to another hub and is ready to be packed.";
      default -> ready + " people said yes to another hub and are ready to be packed.";
    };
  }

  /// "2 packs wait for a receipt."
  public String waitingWords(HandingDesk.ForHub hub) {
    return switch (hub.packs().size()) {
      case 0 -> "No pack waits for a receipt.";
      case 1 -> "1 pack waits for a receipt.";
      default -> hub.packs().size() + " packs wait for a receipt.";
    };
  }

  public String path(Packing.Waits pack) {
    return HandingPages.PACK + "/" + pack.id();
  }

  public String packedOn(Packing.Waits pack) {
    return London.words(pack.packed());
  }

  /// The field's group, marked where something needs another look.
  public String group(String field) {
    return form.errors().about(field).given()
        ? "nhsuk-form-group nhsuk-form-group--error"
        : "nhsuk-form-group";
  }

  /// What describes a field for a file.
  public String describedBy(String field) {
    return form.errors().about(field).given()
        ? field + "-hint " + field + "-error"
        : field + "-hint";
  }
}
