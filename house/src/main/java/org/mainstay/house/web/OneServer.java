package org.mainstay.house.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardSession;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.boot.web.server.servlet.ServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletContextInitializer;

/// The one web server of the house, in which a changed house takes the place of the one before.
///
/// Tomcat can serve several versions of an application at one address and asks the latest. Here the
/// version in waiting counts as an earlier one, so that nobody is sent to it until the other has
/// gone; then it takes over between two requests, with the sessions of whoever is signed in.
public final class OneServer implements AutoCloseable {
  private static final int VERSIONS_MAX = 999_999_999;

  private @Nullable TomcatWebServer server;
  private @Nullable Context serving;
  private int versions;

  /// What starts a version of the house in this server.
  public ServletWebServerFactory factory() {
    return new Version();
  }

  private synchronized WebServer first(Version version, ServletContextInitializer[] initializers) {
    server = (TomcatWebServer) version.alone(initializers);
    serving = version.context();
    return new Served(server, version.context(), () -> {});
  }

  private synchronized Optional<TomcatWebServer> running() {
    return Optional.ofNullable(server);
  }

  private synchronized String next() {
    versions++;
    return String.format(Locale.ROOT, "%09d", VERSIONS_MAX - versions);
  }

  /// This version goes: whoever waits takes over, and whoever is signed in stays so.
  private synchronized void goes(TomcatWebServer running, Context context) {
    Host host = running.getTomcat().getHost();
    var versions = List.of(host.findChildren());
    if (!versions.contains(context)) {
      return;
    }
    versions.stream()
        .filter(other -> !other.equals(context))
        .map(Context.class::cast)
        .findFirst()
        .ifPresent(
            next -> {
              if (context.equals(serving)) {
                hand(context.getManager(), next.getManager());
                serving = next;
              }
            });
    host.removeChild(context);
  }

  private static void hand(Manager from, Manager to) {
    for (Session session : from.findSessions()) {
      from.remove(session, false);
      ((StandardSession) session).setManager(to);
      to.add(session);
    }
  }

  /// Ends the server itself.
  @Override
  public synchronized void close() {
    if (server != null) {
      server.stop();
      server.destroy();
      server = null;
    }
  }

  /// Makes one version of the house.
  private final class Version extends TomcatServletWebServerFactory {
    private @Nullable Context made;

    @Override
    public WebServer getWebServer(ServletContextInitializer... initializers) {
      return running()
          .<WebServer>map(running -> beside(running, initializers))
          .orElseGet(() -> first(this, initializers));
    }

    WebServer alone(ServletContextInitializer[] initializers) {
      return super.getWebServer(initializers);
    }

    Context context() {
      if (made == null) {
        throw new IllegalStateException("no version was made");
      }
      return made;
    }

    private WebServer beside(TomcatWebServer running, ServletContextInitializer[] initializers) {
      // A host that serves nobody, so that nothing starts before it is complete.
      var unserved = new StandardHost();
      unserved.setName("unserved");
      var folders = new TempDirs(getPort());
      prepareContext(unserved, initializers, folders);
      running.getTomcat().getHost().addChild(context());
      return new Served(running, context(), folders::cleanup);
    }

    @Override
    protected void postProcessContext(Context context) {
      var version = next();
      context.setWebappVersion(version);
      // The first is in its host already, by the name that it had.
      if (running().isPresent()) {
        context.setName("##" + version);
      }
      made = context;
    }
  }

  /// One version, as the part of Spring that starts and stops it sees it.
  private final class Served implements WebServer {
    private final TomcatWebServer running;
    private final Context context;
    private final Runnable cleanup;

    Served(TomcatWebServer running, Context context, Runnable cleanup) {
      this.running = running;
      this.context = context;
      this.cleanup = cleanup;
    }

    @Override
    public void start() throws WebServerException {
      if (!context.getState().isAvailable()) {
        throw new WebServerException("this version of the house did not start", new IOException());
      }
      running.start();
    }

    @Override
    public void stop() throws WebServerException {
      goes(running, context);
      cleanup.run();
    }

    @Override
    public int getPort() {
      return running.getPort();
    }
  }
}
