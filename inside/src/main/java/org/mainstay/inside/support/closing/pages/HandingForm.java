package org.mainstay.inside.support.closing.pages;

import java.util.Map;
import org.mainstay.inside.support.closing.parcel.HubCard;
import org.mainstay.inside.support.codes.TypedForm;

/// What somebody typed and brought to hand people over, and what of it needs another look.
public final class HandingForm extends TypedForm {
  static final String ADDRESS = "address";

  /// The field of a pack.
  public static final String PACK = "pack";

  /// The field of a receipt.
  public static final String RECEIPT = "receipt";

  private HandingForm(Map<String, String> sent) {
    super(sent);
  }

  static HandingForm of(Map<String, String> sent) {
    return new HandingForm(sent);
  }

  /// Where people find this hub, if that was typed.
  String address() {
    var typed = value(ADDRESS).strip();
    if (!HubCard.isAddress(typed)) {
      refuse(ADDRESS, "Type where people find this hub, such as https://hub.example");
    }
    return typed;
  }

  HandingForm refused(String field, String message) {
    refuse(field, message);
    return this;
  }
}
