package org.mainstay.house.messenger;

/// A carrier is set up in a way in which nothing may be sent: what is wrong, and the way out.
public final class CarrierFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CarrierFault(String words) {
    super(words);
  }
}
