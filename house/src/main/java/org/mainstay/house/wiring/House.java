package org.mainstay.house.wiring;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.mainstay.house.database.Database;
import org.mainstay.house.handbook.Handbook;
import org.mainstay.house.handbook.HandbookFiles;
import org.mainstay.house.handbook.Refused;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.web.OneServer;
import org.mainstay.house.wiring.safekeeping.Safekeeping;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.ServletWebServerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Makes the house stand: keys first, then the database, then the doors.
public final class House {
  private static final Map<String, Object> SPRING =
      Map.ofEntries(
          Map.entry("spring.threads.virtual.enabled", "true"),
          Map.entry("spring.main.web-application-type", "servlet"),
          Map.entry("spring.main.log-startup-info", "false"),
          Map.entry("spring.main.register-shutdown-hook", "false"),
          Map.entry("spring.jmx.enabled", "false"),
          Map.entry("spring.mvc.log-resolved-exception", "false"),
          Map.entry("spring.mvc.problemdetails.enabled", "false"),
          Map.entry("spring.web.resources.add-mappings", "false"),
          Map.entry("spring.servlet.multipart.enabled", "false"),
          Map.entry("server.servlet.session.cookie.name", "s"),
          Map.entry("server.servlet.session.cookie.http-only", "true"),
          Map.entry("server.servlet.session.cookie.same-site", "strict"),
          Map.entry("server.servlet.session.tracking-modes", "cookie"),
          Map.entry("server.servlet.session.timeout", "15m"),
          Map.entry("server.servlet.session.persistent", "false"),
          Map.entry("server.servlet.register-default-servlet", "false"),
          Map.entry("server.max-http-request-header-size", "8KB"),
          Map.entry("server.tomcat.max-http-form-post-size", "64KB"),
          Map.entry("server.tomcat.max-swallow-size", "64KB"),
          Map.entry("server.tomcat.connection-timeout", "10s"),
          Map.entry("server.tomcat.use-relative-redirects", "true"),
          Map.entry("server.tomcat.accesslog.enabled", "false"),
          // A proxy on this machine or its network says that it speaks TLS to the browser, so that
          // cookies are for TLS alone. Whose browser it is, it says in vain: nobody reads it.
          Map.entry("server.tomcat.remoteip.protocol-header", "X-Forwarded-Proto"),
          Map.entry("server.tomcat.remoteip.remote-ip-header", "X-Nobody-Reads-This"),
          Map.entry("server.error.include-stacktrace", "never"),
          Map.entry("spring.web.error.include-stacktrace", "never"),
          Map.entry("server.shutdown", "immediate"));

  private House() {}

  /// Starts the house; when this returns it answers.
  ///
  /// @param progress is told in a few words what takes time
  public static RunningHouse start(HouseSettings settings, Consumer<String> progress) {
    var folder = settings.places().handbook();
    var files = HandbookFiles.read(folder);
    var handbook = Handbook.read(folder);
    var random = new SecureRandom();
    settings.side().alone().ifPresent(it -> it.refuseMore(settings.places().keys()));
    var keys =
        KeyFolder.open(
            settings.places().keys(), settings.places().data(), settings.side().keys(), random);
    var safekeeping = settings.safekeeping();
    var database =
        Database.open(
            settings.database(), random, progress, safekeeping.beforeUpgrade(random, progress));
    var server = new OneServer();
    try {
      if (settings.side().servesInside()) {
        // Whatever backup or copy the database came from: who was erased stays so.
        int again = safekeeping.erased(database, keys).again();
        if (again > 0) {
          progress.accept("Erased again, because this database is of a time before: " + again);
        }
      }
      progress.accept("Opening the doors");
      var made = new Made(settings, keys, random, database, server, new Refused());
      return new RunningHouse(made, stand(made, handbook, files), files.version());
    } catch (RuntimeException e) {
      server.close();
      database.close();
      throw e;
    }
  }

  /// What every version of a house is made of, whatever its handbook says.
  record Made(
      HouseSettings settings,
      KeyFolder keys,
      SecureRandom random,
      Database database,
      OneServer server,
      Refused refused) {}

  /// Makes a house with this handbook; when this returns it is ready to answer.
  static ConfigurableApplicationContext stand(Made made, Handbook handbook, HandbookFiles files) {
    var settings = made.settings();
    var spring = new SpringApplication(configurations(settings).toArray(Class<?>[]::new));
    spring.setBannerMode(Banner.Mode.OFF);
    var properties = new java.util.HashMap<>(SPRING);
    properties.put("server.port", settings.port());
    properties.put("server.address", settings.extras().address());
    spring.setDefaultProperties(properties);
    var clock = clock(settings.extras().clock(), handbook.hub().hours().zone());
    spring.addInitializers(
        (ApplicationContextInitializer<GenericApplicationContext>)
            beans -> {
              beans.registerBean(HouseSettings.class, () -> settings);
              beans.registerBean(Safekeeping.class, settings::safekeeping);
              beans.registerBean(Handbook.class, () -> handbook);
              beans.registerBean(HandbookFiles.class, () -> files);
              beans.registerBean(Refused.class, made::refused);
              beans.registerBean(ServletWebServerFactory.class, made.server()::factory);
              beans.registerBean(KeyFolder.class, made::keys);
              beans.registerBean(
                  "database",
                  Database.class,
                  made::database,
                  definition -> definition.setDestroyMethodName(""));
              beans.registerBean(SecureRandom.class, made::random);
              beans.registerBean(Clock.class, () -> clock);
              beans.registerBean("nanos", LongSupplier.class, () -> System::nanoTime);
            });
    return spring.run();
  }

  /// What the confidential rooms are made of, for a verb that needs them without a page.
  public static List<Class<?>> insideRooms() {
    return List.of(InsideWiring.class, DirectoryWiring.class, HatchWiring.class);
  }

  private static List<Class<?>> configurations(HouseSettings settings) {
    var configurations = new ArrayList<Class<?>>();
    configurations.add(WebWiring.class);
    if (settings.side().servesFront()) {
      configurations.add(FrontWiring.class);
      configurations.add(FindingWiring.class);
    }
    if (settings.side().servesInside()) {
      configurations.addAll(insideRooms());
    }
    if (settings.side().servesOutside()) {
      configurations.add(OutsideWiring.class);
    }
    configurations.addAll(settings.extras().configurations());
    return configurations;
  }

  /// The same moments as the source gives, on the hub's own clock.
  private static Clock clock(InstantSource source, ZoneId zone) {
    return source.withZone(zone);
  }
}
