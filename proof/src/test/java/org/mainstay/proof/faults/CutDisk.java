package org.mainstay.proof.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mainstay.proof.TestHouse;

/// A disk whose power can be cut at any moment, as often as one likes, while it goes on.
///
/// It is a file system in an ordinary file, which lies on XFS. A clone of that file is made in one
/// step and holds what had reached the disk: not what was still in memory above it. What this does
/// not show: a drive that forgets what it said it had written, and half-written sectors.
///
/// Source of the method: files that share blocks, see ioctl_ficlonerange(2).
final class CutDisk implements AutoCloseable {
  private static final int SECONDS_MAX = 60;
  private static final String OUTER_BYTES = "8G";
  private static final String INNER_BYTES = "1G";

  private final Path folder;
  private final List<Path> clones = new ArrayList<>();

  private CutDisk(Path folder) {
    this.folder = folder;
  }

  /// What this machine lacks for such a disk; empty if nothing.
  static List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (String program : List.of("mkfs.xfs", "mkfs.ext4", "losetup", "mount", "umount")) {
      if (PLACES.stream().noneMatch(place -> Files.isExecutable(Path.of(place, program)))) {
        missing.add(program + " (apt-get install xfsprogs e2fsprogs mount)");
      }
    }
    if (!"root".equals(System.getProperty("user.name"))) {
      missing.add("root, who may mount");
    } else if (!Files.exists(Path.of("/dev/loop-control"))) {
      missing.add("loop devices (/dev/loop-control)");
    }
    return missing;
  }

  private static final List<String> PLACES = List.of("/usr/sbin", "/sbin", "/usr/bin", "/bin");

  /// A new empty disk.
  ///
  /// @param folder a folder that is not there yet
  static CutDisk in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("outer"));
    Files.createDirectories(folder.resolve("inner"));
    var disk = new CutDisk(folder);
    run("truncate", "-s", OUTER_BYTES, folder.resolve("outer.img").toString());
    run("mkfs.xfs", "-q", "-m", "reflink=1", folder.resolve("outer.img").toString());
    run("mount", "-o", "loop", path("outer.img", folder), path("outer", folder));
    run("truncate", "-s", INNER_BYTES, path("outer/disk.img", folder));
    run("mkfs.ext4", "-q", path("outer/disk.img", folder));
    disk.mount(folder.resolve("outer/disk.img"));
    return disk;
  }

  private static String path(String name, Path folder) {
    return folder.resolve(name).toString();
  }

  /// Where files are put.
  Path inner() {
    return folder.resolve("inner");
  }

  /// Keeps what would be found if the power went now.
  ///
  /// @return a moment before which everything that was promised must be in it
  long cut() {
    Path clone = folder.resolve("outer/cut-" + clones.size() + ".img");
    clones.add(clone);
    return FileClone.make(folder.resolve("outer/disk.img"), clone);
  }

  /// Puts what was found after a cut into the place of the disk.
  ///
  /// @param cut which, from 0
  void comesBackAs(int cut) {
    run("umount", inner().toString());
    mount(clones.get(cut));
  }

  private void mount(Path image) {
    run("mount", "-o", "loop", image.toString(), inner().toString());
  }

  @Override
  public void close() {
    for (String each : List.of("inner", "outer")) {
      if (isMounted(folder.resolve(each))) {
        run("umount", path(each, folder));
      }
    }
    TestHouse.delete(folder);
  }

  private static boolean isMounted(Path place) {
    try {
      return Files.readString(Path.of("/proc/self/mounts")).contains(" " + place + " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(String... command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().merge("PATH", ":/usr/sbin:/sbin", String::concat);
      var process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
