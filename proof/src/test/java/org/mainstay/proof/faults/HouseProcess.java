package org.mainstay.proof.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The real house in a process of its own, with a database of its own, that can be killed.
final class HouseProcess {
  private static final String READY = "Mainstay is ready at ";

  private final Process process;
  private final Path folder;
  private final String baseUrl;

  private HouseProcess(Process process, Path folder, String baseUrl) {
    this.process = process;
    this.folder = folder;
    this.baseUrl = baseUrl;
  }

  /// Starts the house on these folders and waits until it answers.
  ///
  /// @param port where it answers, the same after each start as for somebody with a bookmark
  static HouseProcess start(Path folder, int port) {
    List<String> words =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.mainstay.house.commandline.Main",
            "run",
            "--port",
            Integer.toString(port),
            "--data",
            folder.resolve("data").toString(),
            "--keys",
            folder.resolve("keys").toString(),
            "--handbook",
            Path.of("..", "handbook").toString());
    try {
      Files.createDirectories(folder);
      var log = folder.resolve("house.log").toFile();
      var process =
          new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.appendTo(log)).start();
      return new HouseProcess(process, folder, ready(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ready(Process process) throws IOException {
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line : (Iterable<String>) lines.lines()::iterator) {
      if (line.startsWith(READY)) {
        return line.substring(READY.length()).strip();
      }
    }
    throw new IllegalStateException("the house ended before it was ready");
  }

  String baseUrl() {
    return baseUrl;
  }

  /// Kills the whole tree of processes at once, as `kill -9` does.
  void kill() {
    List<ProcessHandle> tree = new ArrayList<>(process.descendants().toList());
    tree.addFirst(process.toHandle());
    tree.forEach(ProcessHandle::destroyForcibly);
  }

  /// Whether any process still works in these folders, whoever started it.
  ///
  /// PostgreSQL and all its children work in its data directory, whatever they are called.
  boolean isAnythingLeft() {
    return process.isAlive() || isAnythingIn(folder);
  }

  /// Whether any process works in this folder, or was told of it.
  static boolean isAnythingIn(Path folder) {
    try (var processes = Files.list(Path.of("/proc"))) {
      return processes
          .filter(each -> each.getFileName().toString().chars().allMatch(Character::isDigit))
          .anyMatch(each -> isIn(folder, each));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isIn(Path folder, Path each) {
    try {
      return each.resolve("cwd").toRealPath().startsWith(folder.toAbsolutePath())
          || Files.readString(each.resolve("cmdline"), StandardCharsets.ISO_8859_1)
              .contains(folder.toString());
    } catch (IOException endedMeanwhile) {
      return false;
    }
  }
}
