package org.mainstay.proof.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The real house in a process of its own, with a database of its own, that can be killed.
final class HouseProcess {
  private static final String READY = "Mainstay is ready at ";

  private final Process process;
  private final String baseUrl;

  private HouseProcess(Process process, String baseUrl) {
    this.process = process;
    this.baseUrl = baseUrl;
  }

  /// Starts the house on these folders and waits until it answers.
  static HouseProcess start(Path folder) {
    List<String> words =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "org.mainstay.house.commandline.Main",
            "run",
            "--port",
            "0",
            "--data",
            folder.resolve("data").toString(),
            "--keys",
            folder.resolve("keys").toString(),
            "--handbook",
            Path.of("..", "handbook").toString());
    try {
      var process =
          new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      return new HouseProcess(process, ready(process));
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
  ///
  /// @return the processes that were killed
  List<ProcessHandle> kill() {
    List<ProcessHandle> tree = new ArrayList<>(process.descendants().toList());
    tree.addFirst(process.toHandle());
    tree.forEach(ProcessHandle::destroyForcibly);
    return tree;
  }
}
