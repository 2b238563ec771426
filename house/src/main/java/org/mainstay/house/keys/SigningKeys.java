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

/// The pair of keys with which the hub signs what it publishes: made once, Ed25519.
final class SigningKeys {
  /// Lies beside the data once the pair is made, and says which public key it is.
  static final String MARK = "signing.mark";

  private static final String ALGORITHM = "Ed25519";

  private SigningKeys() {}

  /// Makes the pair the first time. A house that was there before releases were signed has data and
  /// no pair yet; one whose pair got lost has the mark, and must get it back from its backup.
  static void makeOnce(KeyDisk disk, SecureRandom random) {
    boolean whole = disk.has(KeyFile.SIGNING_PRIVATE) && disk.has(KeyFile.SIGNING_PUBLIC);
    if (whole || disk.isMarked(MARK)) {
      return;
    }
    try {
      var maker = KeyPairGenerator.getInstance(ALGORITHM);
      maker.initialize(NamedParameterSpec.ED25519, random);
      KeyPair pair = maker.generateKeyPair();
      disk.write(KeyFile.SIGNING_PRIVATE, pair.getPrivate().getEncoded());
      disk.write(KeyFile.SIGNING_PUBLIC, pair.getPublic().getEncoded());
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
