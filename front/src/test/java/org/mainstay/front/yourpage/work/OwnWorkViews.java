package org.mainstay.front.yourpage.work;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.front.yourpage.Once;
import org.mainstay.front.yourpage.Story;
import org.mainstay.ui.nhsuk.label.Errors;

/// The pages about work and an employer in every state.
public final class OwnWorkViews {
  private static final Once ONCE = new Once("t");

  private OwnWorkViews() {}

  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    var asked = new Story.Work("w", "Sunday 22 November 2026");
    views.put("work", new OwnWorkView(asked, ONCE, Map.of(), Errors.NONE));
    views.put(
        "work wrong",
        new OwnWorkView(
            asked,
            ONCE,
            Map.of("status", "01"),
            Errors.of("sickness", "Choose whether you are off sick")));
    views.put(
        "employer", new OwnConsentView(List.of(consent(false, false), consent(true, false)), ONCE));
    views.put("employer sending", new OwnConsentView(List.of(consent(false, true)), ONCE));
    views.put("employer none", new OwnConsentView(List.of(), ONCE));
    return views;
  }

  private static Story.Consent consent(boolean isWritten, boolean isSending) {
    return new Story.Consent(
        "c",
        "Jo Field, who leads the ward",
        List.of("That I come back half days.", "Nothing about why."),
        "Sunday 22 November 2026",
        isWritten,
        isSending);
  }
}
