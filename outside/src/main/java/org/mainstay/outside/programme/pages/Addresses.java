package org.mainstay.outside.programme.pages;

import org.mainstay.outside.office.Desk;
import org.mainstay.outside.office.Office;

/// Where the pages of programmes stand: each of an employer's has one like it of the hub.
public final class Addresses {
  /// The last part of an address.
  public static final String PROGRAMME = "/programme";

  /// Where an employer's are.
  static final String EMPLOYERS = Office.EMPLOYER + "{employer}" + PROGRAMME;

  /// Where the hub's own are.
  public static final String HUBS = Office.HOME + PROGRAMME;

  static final String NEW = "/new";
  static final String ONE = "/{programme}";
  static final String CHANGE = ONE + "/change";
  static final String EXPOSURE = ONE + "/exposure";
  static final String PLAN = ONE + "/plan";
  static final String RESULT = ONE + "/result";
  static final String VERDICT = ONE + "/verdict";
  static final String VOLUNTEERING = "/volunteering";
  static final String END = VOLUNTEERING + "/{opportunity}/end";

  private Addresses() {}

  static Desk desk() {
    return Desk.now(PROGRAMME);
  }
}
