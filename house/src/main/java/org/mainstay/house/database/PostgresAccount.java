package org.mainstay.house.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The unprivileged user that PostgreSQL runs as, because it refuses to run as root.
///
/// @param words how the user is named in a message
/// @param prefix what stands before a command so that it runs as this user; empty for ourselves
/// @param uid who must own the data directory
record PostgresAccount(String words, List<String> prefix, int uid) {
  private static final Path ACCOUNTS = Path.of("/etc/passwd");
  private static final int ROOT = 0;
  private static final int PROBE_SECONDS_MAX = 10;

  PostgresAccount {
    prefix = List.copyOf(prefix);
  }

  private record Known(String name, int uid, int gid) {}

  /// The first user who owns, or can be given, this directory and can run the programs.
  ///
  /// @param data an existing directory; chowned if it is empty
  static PostgresAccount forDirectory(Path data, PostgresPrograms programs) throws IOException {
    int self = ownerOf(Path.of("/proc/self"));
    int owner = ownerOf(data);
    if (self != ROOT) {
      if (owner != self) {
        throw new DatabaseFault(
            DatabaseFault.Kind.NO_USER,
            "%s belongs to user %d. Way out: start as that user, or chown it to user %d"
                .formatted(data, owner, self));
      }
      return new PostgresAccount("this user", List.of(), self);
    }
    boolean empty = isEmpty(data);
    for (PostgresAccount user : candidates()) {
      if (empty) {
        Files.setAttribute(data, "unix:uid", user.uid);
      }
      if (ownerOf(data) == user.uid && user.canRun(programs, data)) {
        return user;
      }
    }
    throw new DatabaseFault(
        DatabaseFault.Kind.NO_USER,
        "PostgreSQL refuses to run as root, and no other user can use "
            + data
            + ". Way out: start Mainstay as an ordinary user, or make a user called mainstay");
  }

  /// A user of our own first, then PostgreSQL's, then nobody in a name space of its own (it can use
  /// directories that only root may enter), then the system's nobody.
  private static List<PostgresAccount> candidates() throws IOException {
    var accounts = accounts();
    var users = new ArrayList<PostgresAccount>();
    for (String name : List.of("mainstay", "postgres")) {
      accounts.stream()
          .filter(a -> a.name.equals(name))
          .map(PostgresAccount::as)
          .forEach(users::add);
    }
    users.add(new PostgresAccount("a user name space", List.of("unshare", "-U"), ROOT));
    accounts.stream()
        .filter(a -> a.name.equals("nobody"))
        .map(PostgresAccount::as)
        .forEach(users::add);
    return users;
  }

  private static PostgresAccount as(Known account) {
    return new PostgresAccount(
        "the user " + account.name,
        List.of(
            "setpriv",
            "--reuid",
            account.name,
            "--regid",
            Integer.toString(account.gid),
            "--init-groups"),
        account.uid);
  }

  private static List<Known> accounts() throws IOException {
    var accounts = new ArrayList<Known>();
    for (String line : Files.readAllLines(ACCOUNTS)) {
      String[] fields = line.split(":", -1);
      if (fields.length >= 4) {
        accounts.add(
            new Known(fields[0], Integer.parseInt(fields[2]), Integer.parseInt(fields[3])));
      }
    }
    return accounts;
  }

  private boolean canRun(PostgresPrograms programs, Path data) throws IOException {
    var command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            "sh",
            "-c",
            "test -w \"$1\" && \"$2\" -V",
            "sh",
            data.toString(),
            programs.postgres().toString()));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(PROBE_SECONDS_MAX, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Makes this user the owner of a file or directory of ours.
  void own(Path path) throws IOException {
    if (!prefix.isEmpty()) {
      Files.setAttribute(path, "unix:uid", uid);
    }
  }

  private static int ownerOf(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:uid");
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (var entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }
}
