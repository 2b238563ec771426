package org.mainstay.ui.nhsuk.layout;

import gg.jte.Content;
import java.util.Objects;
import org.mainstay.ui.nhsuk.Words;

/// What stands at the left of the header: the name of the service, and a logo only if a hub that
/// may use one hands it in.
///
/// @param logo drawn by the hub, or nothing
/// @param logoHref where the logo leads if not where the service leads
/// @param spoken what screen readers say for the link around the logo
/// @param organisation beside the logo, or nothing
/// @param service the name of the service, may be empty
/// @param serviceHref where the name leads, may be empty
public record Brand(
    Content logo,
    String logoHref,
    String spoken,
    Organisation organisation,
    String service,
    String serviceHref) {

  /// A name beside a logo, with the part on a line of its own and what kind of body it is.
  public record Organisation(String name, String split, String descriptor) {
    public static final Organisation NONE = new Organisation("", "", "");

    public boolean given() {
      return !name.isEmpty();
    }
  }

  public Brand {
    Objects.requireNonNull(logo, "logo");
    Objects.requireNonNull(organisation, "organisation");
  }

  /// A service without any logo.
  public static Brand service(String name, String href) {
    return new Brand(Words.none(), "", "", Organisation.NONE, name, href);
  }

  public boolean drawn() {
    return !logo.isEmptyContent();
  }

  /// One link for logo and name, rather than two to the same place.
  public boolean together() {
    return drawn()
        && !service.isEmpty()
        && !serviceHref.isEmpty()
        && (logoHref.isEmpty() || logoHref.equals(serviceHref));
  }

  /// Where the link around the logo leads, empty if there is none.
  public String href() {
    return together() ? serviceHref : logoHref;
  }
}
