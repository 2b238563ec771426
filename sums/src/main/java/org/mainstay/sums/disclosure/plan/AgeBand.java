package org.mainstay.sums.disclosure.plan;

/// A person's age on the first day of the contract year, in five bands.
public enum AgeBand {
  UNDER_25,
  FROM_25_TO_34,
  FROM_35_TO_44,
  FROM_45_TO_54,
  FROM_55,
  NOT_STATED
}
