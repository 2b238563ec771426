package org.mainstay.front.invitation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.letterbox.letter.Invited.By;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// Every state of the pages of invitations.
public final class InvitationViews {
  private static final String HUB = "Harbour";

  private InvitationViews() {}

  public static Map<String, Drawn> all() {
    var views = new LinkedHashMap<String, Drawn>();
    views.put("invite", new InviteView(HUB, "", "", Errors.NONE, false));
    views.put(
        "invite refused",
        new InviteView(HUB, "", "Come.", Errors.of("by", "Choose who you are"), false));
    views.put("invite fault", new InviteView(HUB, "EMPLOYER", "Come.", Errors.NONE, true));
    views.put(
        "invite made",
        MadeView.of(
            HUB,
            "harbour.example.org",
            List.of("one", "two", "three", "four", "five", "six", "seven"),
            LocalDate.of(2027, 1, 20)));
    views.put("invited", new WordsView(Errors.NONE));
    views.put("invited opened", OpenedView.of(new Invited(By.EMPLOYER, "Come.\nIt helps."), "a"));
    views.put("invited without words", OpenedView.of(new Invited(By.OCCUPATIONAL_HEALTH, ""), "a"));
    return views;
  }
}
