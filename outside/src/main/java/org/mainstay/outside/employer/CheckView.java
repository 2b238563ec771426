package org.mainstay.outside.employer;

import java.util.List;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.listing.SummaryList;
import org.mainstay.ui.nhsuk.listing.Table;

/// How anybody can check that a book is what was agreed and what was signed.
///
/// @param plan what identifies the plan
/// @param words the plan as those who spoke for the staff read it, a line each
/// @param publicKeys Ed25519, Base64 of the X.509 form
/// @param spent which table cost how much, and when it was published
public record CheckView(
    SummaryList plan,
    String words,
    String document,
    List<Part> releases,
    Table spent,
    List<String> publicKeys)
    implements Drawn {
  public CheckView {
    releases = List.copyOf(releases);
    publicKeys = List.copyOf(publicKeys);
  }

  /// One release.
  ///
  /// @param signed where the bytes are that were signed
  public record Part(String name, SummaryList facts, String signed, String csv, String ods) {}
}
