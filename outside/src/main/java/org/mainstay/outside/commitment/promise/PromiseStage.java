package org.mainstay.outside.commitment.promise;

import java.util.EnumSet;
import java.util.Set;

/// Where an employer's commitment stands: what is not listed as next is refused.
public enum PromiseStage {
  INTERESTED("Interested"),
  SIGNED("Signed"),
  PLANNED("Plan agreed"),
  SELF_ASSESSED("Self-assessed"),
  PUBLISHED("Published"),
  REVIEW_DUE("Due to be looked at again");

  private final String words;

  PromiseStage(String words) {
    this.words = words;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// What may follow. A published page can be taken back at any time; a self-assessment is due
  /// again by its date, whether or not it was published.
  public Set<PromiseStage> next() {
    return switch (this) {
      case INTERESTED -> EnumSet.of(SIGNED);
      case SIGNED -> EnumSet.of(PLANNED);
      case PLANNED -> EnumSet.of(SELF_ASSESSED);
      case SELF_ASSESSED -> EnumSet.of(PUBLISHED, REVIEW_DUE);
      case PUBLISHED -> EnumSet.of(SELF_ASSESSED, REVIEW_DUE);
      case REVIEW_DUE -> EnumSet.of(SELF_ASSESSED, PUBLISHED);
    };
  }
}
