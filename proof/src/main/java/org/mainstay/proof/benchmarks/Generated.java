package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Invented data to measure with, made once into a folder by the data program in a process of its
/// own, and read back column by column.
final class Generated {
  private static final int PIECE = 1 << 20;

  private Generated() {}

  /// The folder of a set of columns, which the program makes unless one of them is already there.
  ///
  /// @param scripts the folder with `SyntheticData.java`
  /// @param set survey, panel or waits
  /// @param there a file of the set
  /// @param words further words for the program
  static Path in(
      Path scripts, Path folder, String set, String there, List<String> words, PrintStream out)
      throws IOException, InterruptedException {
    if (Files.exists(folder.resolve(there))) {
      return folder;
    }
    Files.createDirectories(folder);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx3g", scripts.resolve("SyntheticData.java").toString()));
    command.addAll(List.of(set, folder.toString()));
    command.addAll(words);
    Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
    made.getInputStream().transferTo(out);
    if (made.waitFor() != 0) {
      throw new IOException("the data program failed");
    }
    return folder;
  }

  static double[] doubles(Path file) throws IOException {
    double[] doubles = new double[Math.toIntExact(Files.size(file) / Double.BYTES)];
    int at = 0;
    try (FileChannel channel = FileChannel.open(file)) {
      for (ByteBuffer bytes = next(channel); bytes.hasRemaining(); bytes = next(channel)) {
        int count = bytes.remaining() / Double.BYTES;
        bytes.asDoubleBuffer().get(doubles, at, count);
        at += count;
      }
    }
    return doubles;
  }

  static int[] ints(Path file) throws IOException {
    int[] ints = new int[Math.toIntExact(Files.size(file) / Integer.BYTES)];
    int at = 0;
    try (FileChannel channel = FileChannel.open(file)) {
      for (ByteBuffer bytes = next(channel); bytes.hasRemaining(); bytes = next(channel)) {
        int count = bytes.remaining() / Integer.BYTES;
        bytes.asIntBuffer().get(ints, at, count);
        at += count;
      }
    }
    return ints;
  }

  /// The next piece of a file, nothing at its end. Files are read and not mapped, so that the
  /// memory a run needs is its own.
  private static ByteBuffer next(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(PIECE).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // until the piece is full or the file ends
    }
    return bytes.flip();
  }
}
