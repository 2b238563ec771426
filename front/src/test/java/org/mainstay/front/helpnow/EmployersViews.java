package org.mainstay.front.helpnow;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.letterbox.window.Promises.Promise;

/// The page on what employers can and cannot see in every state.
public final class EmployersViews {
  private static final Promise TRUST =
      new Promise(
          "AA1",
          2027,
          "Hartwell Hospital",
          "1",
          Math.E,
          23,
          73,
          """
          Four times a year: how many people came to us
          Once a year: how many people came to us, by sex and ethnic group
          Once a year, all employers together: how long people waited for a first talk
          """,
          "15 July 2027");

  private static final Promise COUNCIL =
      new Promise("BB1", 2026, "Ferncombe Council", "4/5", Math.exp(0.8), 20, 69, "", "");

  private EmployersViews() {}

  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    views.put("employers none", EmployersView.of(List.of()));
    views.put("employers two", EmployersView.of(List.of(COUNCIL, TRUST)));
    views.put("employers not known", new EmployersView(List.of(), false));
    return views;
  }
}
