import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// Lays the words of the return codes beside the script that looks at a code before it is sent, and
/// tells the script where they are.
///
/// Both files are named after their content, so that browsers may keep them for ever.
class WordsIntoScript {
  private static final String PLACE = "OUR-WORDS";

  public static void main(String[] places) throws IOException {
    Path source = Path.of(places[0]);
    Path words = Path.of(places[1]);
    Path classes = Path.of(places[2]);
    String script = Files.readString(source);
    if (!script.contains(PLACE)) {
      throw new IllegalStateException(source + " has no place for the words");
    }
    String list = String.join(" ", Files.readAllLines(words, StandardCharsets.US_ASCII));
    Path assets = Files.createDirectories(classes.resolve("static/assets"));
    forget(assets);
    String at = put(assets, "words", "window.ourWords('" + list + "')");
    String name = put(assets, "return", script.replace(PLACE, at));
    Path where = classes.resolve("org/mainstay/front/yourpage/script.properties");
    Files.createDirectories(where.getParent());
    Files.writeString(where, "return=" + name + "\n");
  }

  /// @return where the browser finds it
  private static String put(Path assets, String stem, String text) throws IOException {
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
    String name = stem + "-" + hash(whole).substring(0, 12) + ".js";
    Files.write(assets.resolve(name), whole);
    Files.write(assets.resolve(name + ".gz"), packed(whole));
    return "/assets/" + name;
  }

  private static byte[] packed(byte[] whole) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(whole);
    }
    return packed.toByteArray();
  }

  private static void forget(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
