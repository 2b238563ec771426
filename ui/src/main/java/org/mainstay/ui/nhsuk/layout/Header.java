package org.mainstay.ui.nhsuk.layout;

import java.util.Objects;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.Given;

/// The top of every page: whose service it is, a few links, the main parts.
public record Header(
    Brand brand, Search search, Account account, Navigation navigation, Dress dress)
    implements Drawn {

  /// White rather than blue, and everything in one line.
  public record Dress(boolean white, boolean inline) {
    public static final Dress USUAL = new Dress(false, false);
  }

  public Header {
    Objects.requireNonNull(brand, "brand");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(navigation, "navigation");
  }

  public String classes() {
    return Given.together(
        "nhsuk-header",
        Given.when(dress.white(), "nhsuk-header--white"),
        Given.when(dress.inline(), "nhsuk-header--inline"),
        Given.when(brand.organisation().given(), "nhsuk-header--organisation"));
  }
}
