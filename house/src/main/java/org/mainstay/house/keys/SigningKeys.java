package org.mainstay.house.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/// A pair of keys with which the hub signs: made once, Ed25519.
enum SigningKeys {
  /// For what it publishes.
  RELEASES("signing.mark", KeyFile.SIGNING_PRIVATE, KeyFile.SIGNING_PUBLIC),
  /// For the checkpoints of the trail's tree.
  CHECKPOINTS("checkpoint.mark", KeyFile.CHECKPOINT_PRIVATE, KeyFile.CHECKPOINT_PUBLIC);

  private static final String ALGORITHM = "Ed25519";

  private final String mark;
  private final KeyFile privateFile;
  private final KeyFile publicFile;

  SigningKeys(String mark, KeyFile privateFile, KeyFile publicFile) {
    this.mark = mark;
    this.privateFile = privateFile;
    this.publicFile = publicFile;
  }

  /// Lies beside the data once the pair is made, and says which public key it is.
  String mark() {
    return mark;
  }

  KeyFile privateFile() {
    return privateFile;
  }

  KeyFile publicFile() {
    return publicFile;
  }

  /// Makes the pair the first time. A house that was there before anything was signed with it has
  /// data and no pair yet; one whose pair got lost has the mark, and must get it back from its
  /// backup.
  void makeOnce(KeyDisk disk, SecureRandom random) {
    boolean whole = disk.has(privateFile) && disk.has(publicFile);
    if (whole || disk.isMarked(mark)) {
      return;
    }
    try {
      var maker = KeyPairGenerator.getInstance(ALGORITHM);
      maker.initialize(NamedParameterSpec.ED25519, random);
      KeyPair pair = maker.generateKeyPair();
      disk.write(privateFile, pair.getPrivate().getEncoded());
      disk.write(publicFile, pair.getPublic().getEncoded());
      disk.settle();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  /// The pair of these files.
  ///
  /// @throws GeneralSecurityException if they are no keys, or not of one pair
  static KeyPair read(byte[] privateKey, byte[] publicKey) throws GeneralSecurityException {
    var factory = KeyFactory.getInstance(ALGORITHM);
    var pair =
        new KeyPair(
            factory.generatePublic(new X509EncodedKeySpec(publicKey)),
            factory.generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
    byte[] words = "mainstay".getBytes(StandardCharsets.US_ASCII);
    var signing = Signature.getInstance(ALGORITHM);
    signing.initSign(pair.getPrivate());
    signing.update(words);
    var check = Signature.getInstance(ALGORITHM);
    check.initVerify(pair.getPublic());
    check.update(words);
    if (!check.verify(signing.sign())) {
      throw new GeneralSecurityException("two keys that are no pair");
    }
    return pair;
  }
}
