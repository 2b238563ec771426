package org.mainstay.outside.casemaking;

import org.mainstay.outside.office.Office;

/// Where the pages of the case for the hub stand.
public final class CaseAddresses {
  /// The first of them.
  public static final String CASE = Office.HOME + "/case";

  public static final String PACKS = CASE + "/pack";
  public static final String NEW_PACK = PACKS + "/new";

  /// The hub's money.
  public static final String MONEY = Office.HOME + "/money";

  public static final String STREAM = MONEY + "/stream";
  public static final String WITHOUT = MONEY + "/without";
  public static final String COST = MONEY + "/cost";
  public static final String REMINDERS = MONEY + "/reminders";
  public static final String OTHERS = MONEY + "/others";

  private CaseAddresses() {}
}
