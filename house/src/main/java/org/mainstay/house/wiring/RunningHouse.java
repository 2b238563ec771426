package org.mainstay.house.wiring;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mainstay.house.database.Database;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.handbook.HandbookFault;
import org.mainstay.house.handbook.HandbookFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The house while it stands; when its handbook is changed it changes without being stopped.
public final class RunningHouse implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningHouse.class);
  private static final long LOOKS_EVERY_SECONDS = 5;

  private final Path folder;
  private final House.Made made;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("handbook").factory());
  private final ScheduledFuture<?> looks;
  private volatile ConfigurableApplicationContext beans;
  private String seen;

  /// @param seen the version of the handbook with which it stands
  RunningHouse(House.Made made, ConfigurableApplicationContext beans, String seen) {
    this.folder = made.settings().places().handbook();
    this.made = made;
    this.beans = beans;
    this.seen = seen;
    this.looks =
        looking.scheduleWithFixedDelay(
            this::lookAtHandbook, LOOKS_EVERY_SECONDS, LOOKS_EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /// Takes up the handbook if somebody changed it, and keeps the one before if it is refused.
  ///
  /// The house with the new one is made beside the other and takes over when it is ready: no
  /// request is turned away, and whoever is signed in stays signed in.
  public synchronized void lookAtHandbook() {
    try {
      var files = HandbookFiles.read(folder);
      if (files.version().equals(seen)) {
        return;
      }
      seen = files.version();
      var next = House.stand(made, Handbook.read(folder), files);
      var before = beans;
      beans = next;
      before.close();
      made.refused().isNot();
      LOG.info("The handbook was changed; version {} is in use", seen);
    } catch (RuntimeException e) {
      var words = fault(e);
      made.refused().is(words);
      LOG.warn("The handbook before stays in use. {}", words);
    }
  }

  /// What a room refuses while the house is made says so somewhere among its causes.
  private static String fault(RuntimeException e) {
    return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
        .filter(HandbookFault.class::isInstance)
        .map(found -> String.valueOf(found.getMessage()))
        .findFirst()
        .orElseGet(
            () ->
                "MAINSTAY-HANDBOOK-008: the house cannot stand with this handbook: %s. Way out: take"
                        .formatted(e.getClass().getSimpleName())
                    + " back the last change; ./mainstay doctor reads the handbook, too");
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

  /// Every store and page that it is made of, by the handbook in use.
  public ApplicationContext beans() {
    return beans;
  }

  /// The hub's own words.
  public Handbook handbook() {
    return beans.getBean(Handbook.class);
  }

  /// Its database.
  public Database database() {
    return made.database();
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
  public synchronized void close() {
    looks.cancel(false);
    looking.shutdown();
    try {
      beans.close();
    } finally {
      made.server().close();
      made.database().close();
    }
  }
}
