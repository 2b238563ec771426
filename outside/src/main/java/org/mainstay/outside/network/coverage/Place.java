package org.mainstay.outside.network.coverage;

import java.util.OptionalInt;

/// A site, or an employer as a whole.
///
/// @param siteCode blank, as site, for an employer as a whole
/// @param staff how many work there, empty if the list does not say
public record Place(
    String employerCode, String employer, String siteCode, String site, OptionalInt staff) {

  public boolean isSite() {
    return !siteCode.isEmpty();
  }

  /// "Wendover Vale Hospitals: North site".
  public String name() {
    return isSite() ? employer + ": " + site : employer;
  }
}
