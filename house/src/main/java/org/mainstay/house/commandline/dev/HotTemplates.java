package org.mainstay.house.commandline.dev;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.ui.Drawn;

/// Draws templates that changed since the start from their sources, while the house is being built.
public final class HotTemplates implements CodeResolver {
  /// Names the house's folder while `./mainstay dev` runs.
  public static final String PROPERTY = "mainstay.templates";

  private final List<Path> roots;
  private final long since;

  private HotTemplates(List<Path> roots, long since) {
    this.roots = roots;
    this.since = since;
  }

  /// Switches them on if this process was started for it.
  public static void ifAskedFor() {
    String home = System.getProperty(PROPERTY);
    if (home == null) {
      return;
    }
    try (var modules = Files.list(Path.of(home))) {
      var roots = modules.map(module -> module.resolve("src/main/java")).filter(Files::isDirectory);
      var hot = new HotTemplates(roots.toList(), System.currentTimeMillis());
      var engine =
          TemplateEngine.create(
              hot, Files.createTempDirectory("mainstay-templates"), ContentType.Html);
      engine.setTrimControlStructures(true);
      Drawn.Engine.chosenBy(
          template -> hot.isChanged(template) ? Optional.of(engine) : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isChanged(String template) {
    return getLastModified(template) > since;
  }

  private Stream<Path> find(String template) {
    return roots.stream().map(root -> root.resolve(template)).filter(Files::exists);
  }

  @Override
  public @Nullable String resolve(String template) {
    return find(template).findFirst().map(HotTemplates::read).orElse(null);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long getLastModified(String template) {
    return find(template).findFirst().map(path -> path.toFile().lastModified()).orElse(0L);
  }
}
