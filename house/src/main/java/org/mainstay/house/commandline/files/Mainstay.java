package org.mainstay.house.commandline.files;

import org.mainstay.house.wiring.HouseSettings;

/// What every verb says of Mainstay and of how it ended.
public final class Mainstay {
  /// Everything went as asked.
  public static final int DONE = 0;

  /// A finding, or something that was refused.
  public static final int REFUSED = 1;

  /// Not used as it is meant to be.
  public static final int WRONG_USE = 2;

  /// Of Mainstay.
  public static final String VERSION = HouseSettings.VERSION;

  private Mainstay() {}
}
