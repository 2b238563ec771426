package org.mainstay.house.wiring;

import java.util.concurrent.CountDownLatch;
import org.mainstay.house.database.Database;
import org.mainstay.house.handbook.Handbook;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The house while it stands.
public final class RunningHouse implements AutoCloseable {
  private final ConfigurableApplicationContext beans;
  private final Database database;

  RunningHouse(ConfigurableApplicationContext beans, Database database) {
    this.beans = beans;
    this.database = database;
  }

  /// Where it answers.
  public int port() {
    var server = ((WebServerApplicationContext) beans).getWebServer();
    return server == null ? 0 : server.getPort();
  }

  /// Its address on this machine.
  public String baseUrl() {
    return "http://127.0.0.1:" + port();
  }

  /// Every store and page that it is made of.
  public ApplicationContext beans() {
    return beans;
  }

  /// The hub's own words.
  public Handbook handbook() {
    return beans.getBean(Handbook.class);
  }

  /// Its database.
  public Database database() {
    return database;
  }

  /// Waits for Ctrl-C, then closes what is open in the right order.
  public void untilStopped() throws InterruptedException {
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(
                    () -> {
                      close();
                      stopped.countDown();
                    }));
    stopped.await();
  }

  /// Ends what runs, then closes the database.
  @Override
  public void close() {
    try {
      beans.close();
    } finally {
      database.close();
    }
  }
}
