package org.mainstay.hatch.agreement;

import java.util.Arrays;
import java.util.Optional;

/// Which condition of Article 9(2) of the UK GDPR lets data about health be worked with.
public enum HealthCondition {
  EXPLICIT_CONSENT("9-2-a", "Article 9(2)(a): the people agreed to it in so many words"),
  EMPLOYMENT("9-2-b", "Article 9(2)(b): duties in the law of employment"),
  PUBLIC_INTEREST("9-2-g", "Article 9(2)(g): substantial public interest"),
  HEALTH_CARE("9-2-h", "Article 9(2)(h): health care and the management of its services"),
  PUBLIC_HEALTH("9-2-i", "Article 9(2)(i): public health"),
  STATISTICS("9-2-j", "Article 9(2)(j): research and statistics in the public interest");

  private final String code;
  private final String words;

  HealthCondition(String code, String words) {
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

  public static Optional<HealthCondition> of(String code) {
    return Arrays.stream(values()).filter(condition -> condition.code.equals(code)).findFirst();
  }
}
