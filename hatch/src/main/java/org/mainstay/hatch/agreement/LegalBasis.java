package org.mainstay.hatch.agreement;

import java.util.Arrays;
import java.util.Optional;

/// On what ground of Article 6 of the UK GDPR data are worked with to make what is shared.
public enum LegalBasis {
  CONSENT("6-1-a", "Article 6(1)(a): the people agreed to it"),
  CONTRACT("6-1-b", "Article 6(1)(b): a contract with the people needs it"),
  LEGAL_OBLIGATION("6-1-c", "Article 6(1)(c): a law demands it"),
  PUBLIC_TASK("6-1-e", "Article 6(1)(e): a task in the public interest"),
  LEGITIMATE_INTERESTS("6-1-f", "Article 6(1)(f): legitimate interests, weighed in writing");

  private final String code;
  private final String words;

  LegalBasis(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// What stands in tables and forms; it never changes.
  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  public static Optional<LegalBasis> of(String code) {
    return Arrays.stream(values()).filter(basis -> basis.code.equals(code)).findFirst();
  }
}
