package org.mainstay.house.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.CountDownLatch;

/// A process of its own that starts the database and then waits to be killed.
public final class ChildHouse {
  private ChildHouse() {}

  public static void main(String[] arguments) throws InterruptedException {
    var settings =
        new DatabaseSettings.Embedded(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            Path.of(arguments[2]),
            new DatabaseSettings.Port.Free());
    try (var server = EmbeddedPostgres.start(settings, new SecureRandom(), _ -> {})) {
      System.out.println("started " + server.url());
      new CountDownLatch(1).await();
    }
  }
}
