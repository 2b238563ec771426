package org.mainstay.house.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.house.keys.KeyFault.Kind;

/// The folder of a side that runs apart: its few keys and its own way into the database, no more.
///
/// @param keys that it may hold
/// @param password the name of the file with its password of the database
public record OneSide(Set<KeyFile> keys, String password) {
  public OneSide {
    keys = Set.copyOf(keys);
  }

  /// Whoever breaks into this side finds nothing there that opens anything else.
  ///
  /// @throws KeyFault if the folder holds a key or password of another side
  public void refuseMore(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    var own = names();
    try (var files = Files.list(folder)) {
      var more =
          files
              .filter(file -> isSecret(String.valueOf(file.getFileName())))
              .filter(file -> !own.contains(String.valueOf(file.getFileName())))
              .sorted()
              .findFirst();
      if (more.isPresent()) {
        throw new KeyFault(Kind.OF_ANOTHER_SIDE, more.get());
      }
    } catch (IOException e) {
      throw new KeyFault(Kind.UNREADABLE, folder, e);
    }
  }

  private static boolean isSecret(String name) {
    return Stream.of(".keyset", ".key", ".password").anyMatch(name::contains);
  }

  private Set<String> names() {
    return Stream.concat(keys.stream().map(KeyFile::fileName), Stream.of(password))
        .collect(Collectors.toSet());
  }

  /// Copies what this side may hold into a folder that nobody but its owner can read.
  ///
  /// @param whole the folder of the inside, which has them all
  /// @param owner whose the folder and its files become; empty leaves them with whoever asks
  /// @return how many files it holds now
  /// @throws KeyFault if the house never started, or the folder holds keys of another side
  public int give(Path whole, Path to, Optional<String> owner) {
    refuseMore(to);
    var disk = new KeyDisk(to, whole);
    disk.refuseInsideData();
    disk.prepare();
    for (String name : names()) {
      Path file = whole.resolve(name);
      if (Files.notExists(file)) {
        throw new KeyFault(Kind.MISSING, file);
      }
      try {
        KeyDisk.write(to, name, Files.readAllBytes(file));
      } catch (IOException e) {
        throw new KeyFault(Kind.UNREADABLE, file, e);
      }
    }
    disk.settle();
    owner.ifPresent(account -> own(to, account));
    disk.refuseReadableByOthers();
    return names().size();
  }

  private void own(Path folder, String account) {
    try {
      var user =
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account);
      for (String name : names()) {
        Files.setOwner(folder.resolve(name), user);
      }
      Files.setOwner(folder, user);
      var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
      view.setPermissions(java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    } catch (UserPrincipalNotFoundException e) {
      throw new KeyFault(Kind.NO_SUCH_OWNER, folder, e);
    } catch (IOException e) {
      throw new KeyFault(Kind.NOT_WRITTEN, folder, e);
    }
  }
}
