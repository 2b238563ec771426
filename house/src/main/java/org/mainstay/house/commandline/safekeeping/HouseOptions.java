package org.mainstay.house.commandline.safekeeping;

import java.nio.file.Path;
import java.time.InstantSource;
import org.mainstay.house.wiring.HouseSettings;

/// The options that say which house a verb is about.
public interface HouseOptions {
  /// The house as these options have it.
  HouseSettings house(InstantSource clock);

  /// Lets its data lie in this folder.
  void into(Path folder);
}
