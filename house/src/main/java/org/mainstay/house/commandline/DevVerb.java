package org.mainstay.house.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.mainstay.house.commandline.dev.HotTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Runs the demo and keeps it up with the sources: templates at once, classes after a restart.
@Command(name = "dev", description = "The demo, reloaded as you change it.")
final class DevVerb implements Verb {
  private static final long LOOK_MILLIS = 300;

  @Parameters(arity = "0..*", description = "what is passed on to demo, after --")
  private List<String> words = List.of();

  private final Path home = Home.folder();
  private Map<Path, Long> seen = Map.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    seen = sources();
    Process house = started();
    while (true) {
      if (house.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        System.err.println("The house stopped; it starts again when a source changes.");
        untilSomethingChanges();
        house = started();
        continue;
      }
      var changed = changed();
      if (changed.isEmpty()) {
        continue;
      }
      long began = System.nanoTime();
      if (compiled(changed)) {
        house.destroy();
        house.waitFor();
        house = started();
        System.err.printf(
            "Compiled %d and restarted; compiling took %d ms.%n",
            changed.size(), (System.nanoTime() - began) / 1_000_000);
      }
    }
  }

  private void untilSomethingChanges() throws IOException, InterruptedException {
    while (!compiled(changed())) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
  }

  private Process started() throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-D" + Home.PROPERTY + "=" + home,
            "-D" + HotTemplates.PROPERTY + "=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "demo"));
    command.addAll(words);
    Process house = new ProcessBuilder(command).inheritIO().start();
    // However this process ends, the house ends with it.
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(house::destroy));
    return house;
  }

  /// Every source by the time it was last changed; templates look after themselves.
  private Map<Path, Long> sources() throws IOException {
    var found = new HashMap<Path, Long>();
    try (var modules = Files.list(home)) {
      for (Path root :
          modules.map(m -> m.resolve("src/main")).filter(Files::isDirectory).toList()) {
        try (var all = Files.walk(root)) {
          all.filter(path -> path.toString().matches(".*\\.(java|sql|txt|yaml|xml|properties)"))
              .forEach(path -> found.put(path, path.toFile().lastModified()));
        }
      }
    }
    return found;
  }

  private List<Path> changed() throws IOException {
    var now = sources();
    var changed =
        now.entrySet().stream()
            .filter(entry -> !entry.getValue().equals(seen.get(entry.getKey())))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    seen = now;
    return changed;
  }

  /// Compiles what changed, module by module; what is wrong is printed by the compiler itself.
  private boolean compiled(List<Path> changed) throws IOException {
    var byModule = new TreeMap<Path, List<String>>();
    for (Path path : changed) {
      Path module = home.resolve(home.relativize(path).getName(0));
      if (path.toString().endsWith(".java")) {
        byModule.computeIfAbsent(module, _ -> new ArrayList<>()).add(path.toString());
      } else {
        copied(path, module);
      }
    }
    for (var entry : byModule.entrySet()) {
      if (!javac(entry.getKey().resolve("target/classes"), entry.getValue())) {
        return false;
      }
    }
    return !changed.isEmpty();
  }

  private static boolean javac(Path classes, List<String> sources) {
    var arguments =
        new ArrayList<>(
            Arrays.asList(
                "-nowarn",
                "-parameters",
                "-proc:none",
                "-implicit:none",
                "-d",
                classes.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(sources);
    var compiler = ToolProvider.getSystemJavaCompiler();
    return compiler.run(null, System.err, System.err, arguments.toArray(String[]::new)) == 0;
  }

  private static void copied(Path path, Path module) throws IOException {
    for (String root : List.of("src/main/resources", "src/main/java")) {
      Path from = module.resolve(root);
      if (path.startsWith(from)) {
        Path to = module.resolve("target/classes").resolve(from.relativize(path));
        Files.createDirectories(to.getParent());
        Files.copy(path, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
