package org.mainstay.house.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// The database's passwords: made by chance once, kept in the keys directory for its owner's eyes.
final class Passwords {
  private static final int RANDOM_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int ITERATIONS = 4_096;
  private static final int HASH_BITS = 256;
  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");

  private final Path keys;
  private final SecureRandom random;

  Passwords(Path keys, SecureRandom random) {
    this.keys = keys;
    this.random = random;
  }

  /// The kept password of this name, made now if there is none.
  String of(String name) {
    return kept(name).orElseGet(() -> make(name));
  }

  /// The kept password of this name, if there is one.
  ///
  /// @throws DatabaseFault if others than its owner may read the file
  Optional<String> kept(String name) {
    Path file = file(name);
    try {
      if (Files.notExists(file)) {
        return Optional.empty();
      }
      if (!EnumSet.copyOf(OWNER_ALONE).containsAll(Files.getPosixFilePermissions(file))) {
        throw new DatabaseFault(
            DatabaseFault.Kind.PASSWORDS,
            "others may read the password in " + file + ". Way out: chmod 600 " + file);
      }
      return Optional.of(Files.readString(file).strip());
    } catch (IOException e) {
      throw new DatabaseFault(
          DatabaseFault.Kind.PASSWORDS, "the password in " + file + " cannot be read", e);
    }
  }

  /// What PostgreSQL keeps of a password (RFC 5803): the password itself never travels.
  String verifierOf(String name) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    var spec = new PBEKeySpec(of(name).toCharArray(), salt, ITERATIONS, HASH_BITS);
    try {
      byte[] salted =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      byte[] clientKey = hmac(salted, "Client Key");
      byte[] storedKey = MessageDigest.getInstance("SHA-256").digest(clientKey);
      Base64.Encoder base64 = Base64.getEncoder();
      return "SCRAM-SHA-256$%d:%s$%s:%s"
          .formatted(
              ITERATIONS,
              base64.encodeToString(salt),
              base64.encodeToString(storedKey),
              base64.encodeToString(hmac(salted, "Server Key")));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot do SCRAM-SHA-256", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static byte[] hmac(byte[] key, String words) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(words.getBytes(StandardCharsets.US_ASCII));
  }

  /// On the disk before anybody relies on it: a password lost in a power cut locks everybody out.
  private String make(String name) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Path file = file(name);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(
          keys, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Files.deleteIfExists(fresh);
      try (var out =
          FileChannel.open(
              fresh,
              Set.of(CREATE_NEW, WRITE),
              PosixFilePermissions.asFileAttribute(OWNER_ALONE))) {
        out.write(ByteBuffer.wrap((password + "\n").getBytes(StandardCharsets.UTF_8)));
        out.force(true);
      }
      Files.move(fresh, file, ATOMIC_MOVE);
      onDisk(keys);
    } catch (IOException e) {
      throw new UncheckedIOException("the password in " + file + " cannot be kept", e);
    }
    return password;
  }

  /// Makes what was made or renamed in this directory survive a power cut.
  static void onDisk(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, READ)) {
      channel.force(true);
    }
    Path parent = directory.toAbsolutePath().getParent();
    if (parent != null && Files.isReadable(parent)) {
      try (var channel = FileChannel.open(parent, READ)) {
        channel.force(true);
      }
    }
  }

  private Path file(String name) {
    return keys.resolve("database-" + name + ".password");
  }
}
