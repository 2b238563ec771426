package org.mainstay.inside.study.table;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that has a path and lies on no disk: Linux keeps it in memory until it is closed.
///
/// DuckDB reads paths alone, and what people answered must not lie in a temporary file.
final class MemoryFile implements AutoCloseable {
  private static final int CLOSED_WITH_THE_PROCESS = 1;

  private final int descriptor;

  private MemoryFile(int descriptor) {
    this.descriptor = descriptor;
  }

  /// Whether this machine can keep one.
  static boolean isPossible() {
    return Linker.nativeLinker().defaultLookup().find("memfd_create").isPresent();
  }

  /// A file with this content.
  static MemoryFile holding(byte[] bytes) throws IOException {
    var file = new MemoryFile(made());
    try {
      Files.write(file.path(), bytes);
      return file;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static int made() throws IOException {
    try (var arena = Arena.ofConfined()) {
      int made =
          (int)
              function(
                      "memfd_create",
                      FunctionDescriptor.of(
                          ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT))
                  .invokeExact(arena.allocateFrom("study"), CLOSED_WITH_THE_PROCESS);
      if (made < 0) {
        throw new IOException("no file in memory");
      }
      return made;
    } catch (IOException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException("no file in memory", e);
    }
  }

  /// Where it can be read, by this process alone.
  Path path() {
    return Path.of("/proc/self/fd/" + descriptor);
  }

  @Override
  public void close() {
    try {
      int ignored =
          (int)
              function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                  .invokeExact(descriptor);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a file in memory could not be closed", e);
    }
  }

  @SuppressWarnings("restricted") // two calls of the C library with plain numbers
  private static MethodHandle function(String name, FunctionDescriptor shape) {
    var linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), shape);
  }
}
