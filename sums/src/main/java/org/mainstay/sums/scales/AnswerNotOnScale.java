package org.mainstay.sums.scales;

/// An answer that a questionnaire does not have; it is refused, never moved to the nearest one.
public final class AnswerNotOnScale extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int item;
  private final int value;

  AnswerNotOnScale(Scale scale, int item, int value) {
    super(
        Refusal.ANSWER_NOT_ON_SCALE.code()
            + ": item "
            + item
            + " of "
            + scale.name()
            + " is answered "
            + value
            + "; it has "
            + scale.form().lowest()
            + " to "
            + scale.form().highest());
    this.item = item;
    this.value = value;
  }

  /// Which item, counted from 1.
  public int item() {
    return item;
  }

  /// What was answered.
  public int value() {
    return value;
  }
}
