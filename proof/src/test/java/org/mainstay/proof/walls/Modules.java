package org.mainstay.proof.walls;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The Maven modules as their poms have them: what really is on whose class path.
final class Modules {
  /// The root of the whole house.
  static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern MODULE = Pattern.compile("<module>([a-z]+)</module>");
  private static final Pattern NAMED =
      Pattern.compile(
          "<groupId>org\\.mainstay</groupId>\\s*<artifactId>([a-z]+)</artifactId>(?!\\s*<version>)");

  private Modules() {}

  static List<String> all() {
    return found(MODULE, read(HOUSE.resolve("pom.xml")));
  }

  /// The modules of ours that a pom names.
  static Set<String> named(String module) {
    return new LinkedHashSet<>(found(NAMED, read(HOUSE.resolve(module).resolve("pom.xml"))));
  }

  /// The modules on its class path, itself first.
  static Set<String> reached(String module) {
    var reached = new LinkedHashSet<String>();
    reach(module, reached);
    return reached;
  }

  private static void reach(String module, Set<String> reached) {
    if (reached.add(module)) {
      named(module).forEach(next -> reach(next, reached));
    }
  }

  static Path classes(String module) {
    return HOUSE.resolve(module).resolve("target").resolve("classes");
  }

  /// Our modules that this one reaches, and every library there is.
  static List<Path> classPath(String module) {
    var path = new ArrayList<Path>();
    reached(module).forEach(reached -> path.add(classes(reached)));
    String ours = HOUSE.toString();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.startsWith(ours) && !entry.contains("/org/mainstay/")) {
        path.add(Path.of(entry));
      }
    }
    return path;
  }

  /// The names of the compiled classes of a module.
  static List<String> classNames(String module) {
    Path root = classes(module);
    if (Files.notExists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
