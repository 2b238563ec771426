package org.mainstay.outside.network.frame;

import gg.jte.Content;
import org.mainstay.outside.office.Office;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.outside.office.OfficeRole;
import org.mainstay.ui.Page;

/// Where the pages of the hub network stand, and how they are shown.
public final class Network {
  public static final String HOME = Office.HOME + "/network";
  public static final String PRINCIPLES = HOME + "/principles";
  public static final String STEERING = HOME + "/steering";
  public static final String PILOTS = HOME + "/pilots";
  public static final String KNOWLEDGE = HOME + "/knowledge";
  public static final String COVERAGE = HOME + "/coverage";

  private Network() {}

  /// Whether whoever acts leads the hub, and may write what others read.
  public static boolean leads() {
    return Office.now().role() == OfficeRole.HUB_LEAD;
  }

  /// A page that is read.
  public static Page page(String title, Content view) {
    return new Page(title, view).withoutExit();
  }

  /// A page with a form, which says so if something of it needs another look.
  public static Page page(String title, Content view, OfficeForm form) {
    return form.isFine() ? page(title, view) : page(title, view).withErrors();
  }
}
