package org.mainstay.sums.disclosure.plan;

/// A person's sex as staff are counted by it.
public enum Sex {
  WOMEN,
  MEN,
  NOT_STATED
}
