package org.mainstay.house.database;

import java.nio.file.Path;
import java.util.Objects;

/// Where the database is to be found, or that the house brings its own.
public sealed interface DatabaseSettings {
  /// Where the passwords are kept, outside the database's own directory.
  Path keys();

  /// The house's own PostgreSQL.
  ///
  /// @param directory for data and logs
  /// @param cache for the unpacked programs; may be emptied while nothing runs
  /// @param keys where the passwords are kept
  /// @param port where it listens, on this machine alone
  record Embedded(Path directory, Path cache, Path keys, Port port) implements DatabaseSettings {
    public Embedded {
      Path data = directory.toAbsolutePath().normalize();
      if (keys.toAbsolutePath().normalize().startsWith(data)) {
        throw new IllegalArgumentException(
            "keys and data must lie apart, but " + keys + " is inside " + directory);
      }
    }
  }

  /// A PostgreSQL that somebody else runs, prepared by us.
  ///
  /// @param url where the application's database is, as JDBC writes it
  /// @param admin who may make roles and schemas there
  /// @param password the administrator's
  /// @param keys where the sides' passwords are kept, or made if there are none
  record Given(String url, String admin, String password, Path keys) implements DatabaseSettings {
    @Override
    public String toString() {
      return "Given[" + url + "]";
    }
  }

  /// A PostgreSQL that another process prepared; this one holds only its own side's password.
  ///
  /// @param url where the application's database is, as JDBC writes it
  /// @param keys where the passwords of the sides that this process serves are kept
  record Apart(String url, Path keys) implements DatabaseSettings {}

  /// Where the house's own PostgreSQL listens.
  sealed interface Port {
    /// Whichever is free.
    record Free() implements Port {}

    /// This one.
    record Fixed(int number) implements Port {
      public Fixed {
        if (number < 1 || number > 65_535) {
          throw new IllegalArgumentException("port must be 1..65535, got " + number);
        }
      }
    }
  }

  /// The house's own PostgreSQL with everything beneath one directory but the keys.
  static Embedded embedded(Path directory, Path keys) {
    Objects.requireNonNull(directory, "directory");
    return new Embedded(
        directory.resolve("database"), directory.resolve("programs"), keys, new Port.Free());
  }
}
