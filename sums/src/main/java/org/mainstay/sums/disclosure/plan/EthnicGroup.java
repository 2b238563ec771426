package org.mainstay.sums.disclosure.plan;

/// A person's ethnic group: the five groups of the census, or not stated.
public enum EthnicGroup {
  WHITE,
  MIXED,
  ASIAN,
  BLACK,
  OTHER,
  NOT_STATED
}
