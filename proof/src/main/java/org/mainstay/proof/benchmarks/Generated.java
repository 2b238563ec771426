package org.mainstay.proof.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Invented data to measure with, made once into a folder by the data program in a process of its
/// own, and read back column by column.
final class Generated {
  private Generated() {}

  /// Has the program make a set of columns, unless one of them is already there.
  ///
  /// @param scripts the folder with `SyntheticData.java`
  /// @param there a file of the set
  static void into(Path scripts, Path data, String there, List<String> words, PrintStream out)
      throws IOException, InterruptedException {
    if (Files.exists(data.resolve(there))) {
      return;
    }
    Path program = scripts.resolve("SyntheticData.java");
    if (!Files.exists(program)) {
      throw new IOException("there is neither " + data.resolve(there) + " nor " + program);
    }
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                program.toString()));
    command.addAll(words.subList(0, 1));
    command.add(data.toString());
    command.addAll(words.subList(1, words.size()));
    Process made = new ProcessBuilder(command).redirectErrorStream(true).start();
    made.getInputStream().transferTo(out);
    if (made.waitFor() != 0) {
      throw new IOException("the data program failed");
    }
  }

  static double[] doubles(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      var bytes =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN)
              .asDoubleBuffer();
      double[] doubles = new double[bytes.remaining()];
      bytes.get(doubles);
      return doubles;
    }
  }

  static int[] ints(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
      int[] ints = new int[bytes.remaining() / Integer.BYTES];
      bytes.asIntBuffer().get(ints);
      return ints;
    }
  }
}
