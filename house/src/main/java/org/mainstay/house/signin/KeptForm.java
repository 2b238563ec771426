package org.mainstay.house.signin;

import com.google.crypto.tink.util.Bytes;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.FormToken;

/// What a worker had typed when their session ended: sealed for them alone until they sign in
/// again.
///
/// It lies in the page on which they sign in, and nowhere else. Nobody who sits down at the same
/// screen can read it.
///
/// @param path where it was sent
/// @param fields in the order they came, without the form's token
public record KeptForm(String path, List<Field> fields) {
  /// The field of the sign-in page that carries it.
  static final String NAME = "kept";

  /// Passwords are typed there, which nobody keeps, sealed or not.
  private static final String SECRETS = "/team/me/sign-in";

  private static final String FORM = "application/x-www-form-urlencoded";

  /// What was read out of a sealed page is never longer than what a form may send.
  private static final int BYTES_MAX = 1 << 20;

  public KeptForm {
    fields = List.copyOf(fields);
  }

  /// One field as it was sent.
  public record Field(String name, String value) {}

  /// What this request carries; empty if it is no form with words in it, or one of passwords.
  static Optional<KeptForm> of(HttpServletRequest request) {
    var type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!request.getMethod().equals("POST")
        || !type.startsWith(FORM)
        || request.getRequestURI().startsWith(SECRETS)) {
      return Optional.empty();
    }
    var fields = new ArrayList<Field>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              for (String value : values) {
                if (!name.equals(FormToken.NAME)) {
                  fields.add(new Field(name, value));
                }
              }
            });
    return fields.stream().allMatch(field -> field.value().isBlank())
        ? Optional.empty()
        : Optional.of(new KeptForm(request.getRequestURI(), fields));
  }

  /// Sealed for this worker, in letters that a form can carry.
  String sealed(Secrets secrets, WorkerId worker) {
    var out = new StringBuilder(path);
    fields.forEach(
        field ->
            out.append('\n').append(coded(field.name())).append('=').append(coded(field.value())));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(secrets.seal(belongsTo(worker), Bytes.copyFrom(packed(out.toString()))));
  }

  /// Opens what a sign-in page carried, if it was sealed here for this worker.
  static Optional<KeptForm> opened(Secrets secrets, WorkerId worker, String sealed) {
    byte[] letters;
    try {
      letters = Base64.getUrlDecoder().decode(sealed);
    } catch (IllegalArgumentException noLettersOfOurs) {
      return Optional.empty();
    }
    return secrets
        .tryOpen(belongsTo(worker), letters)
        .map(bytes -> read(unpacked(bytes.toByteArray())));
  }

  private static KeptForm read(String text) {
    var lines = text.lines().toList();
    return new KeptForm(
        lines.getFirst(),
        lines.stream()
            .skip(1)
            .map(line -> line.split("=", 2))
            .map(two -> new Field(decoded(two[0]), decoded(two[1])))
            .toList());
  }

  private static String coded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String decoded(String letters) {
    return URLDecoder.decode(letters, StandardCharsets.UTF_8);
  }

  private static byte[] packed(String text) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  private static String unpacked(byte[] packed) {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(zip.readNBytes(BYTES_MAX), StandardCharsets.UTF_8);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static String belongsTo(WorkerId worker) {
    return "house_signin.kept_form/1/" + worker;
  }

  @Override
  public String toString() {
    return "[kept form]";
  }
}
