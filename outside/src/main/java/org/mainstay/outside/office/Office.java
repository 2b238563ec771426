package org.mainstay.outside.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Who acts in the office now, and where its pages stand.
public final class Office {
  /// Its first page.
  public static final String HOME = "/office";

  public static final String SIGN_IN = HOME + "/sign-in";
  public static final String SIGN_OUT = HOME + "/sign-out";

  /// Below this stand the pages of one employer: the next part of an address is its code.
  public static final String EMPLOYER = HOME + "/employer/";

  private static final ScopedValue<Holder> NOW = ScopedValue.newInstance();

  private Office() {}

  /// Does this work as that holder.
  public static <T, X extends Throwable> T as(
      Holder holder, ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(NOW, holder).call(work);
  }

  /// Who acts.
  ///
  /// @throws IllegalStateException if nobody does
  public static Holder now() {
    return NOW.orElseThrow(() -> new IllegalStateException("nobody acts in the office"));
  }

  /// The employer for which whoever acts keeps something.
  ///
  /// @throws IllegalStateException if nobody acts for an employer
  public static Holder.Keeps.OfEmployer employer() {
    return switch (now().keeps()) {
      case Holder.Keeps.OfEmployer employer -> employer;
      case Holder.Keeps.OfTheHub() ->
          throw new IllegalStateException("nobody acts for an employer");
    };
  }

  /// Where a page of an employer stands.
  ///
  /// @param page such as `/commitment`
  public static String of(String employer, String page) {
    return EMPLOYER + encoded(employer) + page;
  }

  /// A code as a part of an address.
  public static String encoded(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// Whether this is a page of the office.
  public static boolean isHere(String path) {
    return path.equals(HOME) || path.startsWith(HOME + "/");
  }
}
