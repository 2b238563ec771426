package org.mainstay.proof.faults;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/// A copy of a file that shares its blocks, made by the kernel in one step.
///
/// The kernel is called from here: a program that does it would start a tenth of a second later,
/// and what was promised in between would not count.
final class FileClone {
  /// From linux/fs.h: `_IOW(0x94, 9, int)`.
  private static final long FICLONE = 0x40049409L;

  /// From fcntl.h of Linux on x86-64 and on arm64.
  private static final int READ_ONLY = 0;

  private static final int WRITE_NEW = 0x1 | 0x40 | 0x80;
  private static final int OWNER_ALONE = 0600;

  private static final MethodHandle OPEN =
      function(
          "open",
          FunctionDescriptor.of(
              ValueLayout.JAVA_INT,
              ValueLayout.ADDRESS,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT),
          2);
  private static final MethodHandle IOCTL =
      function(
          "ioctl",
          FunctionDescriptor.of(
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_LONG,
              ValueLayout.JAVA_INT),
          2);
  private static final MethodHandle CLOSE =
      function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT), -1);

  private FileClone() {}

  @SuppressWarnings("restricted")
  private static MethodHandle function(String name, FunctionDescriptor shape, int firstVariadic) {
    var linker = Linker.nativeLinker();
    var symbol = linker.defaultLookup().findOrThrow(name);
    return firstVariadic < 0
        ? linker.downcallHandle(symbol, shape)
        : linker.downcallHandle(symbol, shape, Linker.Option.firstVariadicArg(firstVariadic));
  }

  /// Makes it.
  ///
  /// @return the moment just before, by the clock that never jumps
  static long make(Path from, Path to) {
    try (var arena = Arena.ofConfined()) {
      int source = (int) OPEN.invokeExact(arena.allocateFrom(from.toString()), READ_ONLY, 0);
      int fresh = (int) OPEN.invokeExact(arena.allocateFrom(to.toString()), WRITE_NEW, OWNER_ALONE);
      long now = System.nanoTime();
      int failed = (int) IOCTL.invokeExact(fresh, FICLONE, source);
      int closed = (int) CLOSE.invokeExact(source) | (int) CLOSE.invokeExact(fresh);
      if (source < 0 || fresh < 0 || failed != 0 || closed != 0) {
        throw new IllegalStateException(from + " could not be cloned to " + to);
      }
      return now;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
