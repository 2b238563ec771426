package org.mainstay.sums.scales;

import java.math.BigDecimal;
import java.util.Objects;

/// A total on a scale, exact to its last decimal, or the plain statement that there is none.
public sealed interface Points {

  /// A known total.
  record Known(BigDecimal value) implements Points {
    public Known {
      Objects.requireNonNull(value, "value");
    }

    /// 14 and 14.0 are the same total.
    @Override
    public boolean equals(Object other) {
      return other instanceof Known(var theirs) && value.compareTo(theirs) == 0;
    }

    @Override
    public int hashCode() {
      return value.stripTrailingZeros().hashCode();
    }
  }

  /// No total: not asked, not answered, or not to be scored.
  record Unknown() implements Points {
    private static final Unknown ONLY = new Unknown();
  }

  /// A known total.
  static Points of(BigDecimal value) {
    return new Known(value);
  }

  /// A known whole total.
  static Points of(int value) {
    return new Known(BigDecimal.valueOf(value));
  }

  /// A known total written as a decimal, as in `2.3`.
  static Points of(String decimal) {
    return new Known(new BigDecimal(decimal));
  }

  /// No total.
  static Points unknown() {
    return Unknown.ONLY;
  }

  /// The total as a file or a page shows it: `14`, `26.02`, `18.88888888888889`, or nothing.
  default String words() {
    return switch (this) {
      case Unknown() -> "";
      case Known(var value) ->
          value.stripTrailingZeros().scale() <= 0
              ? value.toBigInteger().toString()
              : Double.toString(value.doubleValue());
    };
  }
}
