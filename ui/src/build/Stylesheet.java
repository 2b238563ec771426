import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/// Makes the house's one stylesheet out of the pinned NHS.UK package, while the house is built.
///
/// It takes the foreign fonts out, adds our own few rules, names every file after its content so
/// that browsers may keep it for ever, and lays the upstream fixtures where only tests see them.
class Stylesheet {
  private static final String CSS_SHA256 =
      "ed9a60604796c0f0ffc6590b675b9d9f6f42b52e3d744ae3e708266e25a78488";
  private static final String JS_SHA256 =
      "6becb5e390e9734b62f8aa81d0dc297fa78c33367986a1f57a832a5f3635fa65";
  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");
  private static final int FONT_FACES = 2;
  private static final Pattern FONT_STACK =
      Pattern.compile("Frutiger W01\\s*,\\s*arial\\s*,\\s*sans-serif", Pattern.CASE_INSENSITIVE);
  private static final Pattern IMAGE =
      Pattern.compile("/assets/images/(nhsuk-icon-(?:arrow|cross)[a-z-]*\\.svg)");

  public static void main(String[] folders) throws IOException {
    Path look = Path.of(folders[0]);
    Path own = Path.of(folders[1]);
    Path classes = Path.of(folders[2]);
    Path tests = Path.of(folders[3]);
    lookedAfter(look.resolve("nhsuk-frontend.min.js"), JS_SHA256);
    String css = withoutForeignFonts(lookedAfter(look.resolve("nhsuk-frontend.min.css"), CSS_SHA256));
    var names = new TreeMap<String, String>();
    Path assets = classes.resolve("static/assets");
    forget(assets);
    String whole = css + "\n" + squeezed(Files.readString(own.resolve("mainstay.css")));
    names.put("stylesheet", kept(assets, "mainstay", ".css", whole));
    names.put("favicon", kept(assets, "mark", ".svg", Files.readString(own.resolve("favicon.svg"))));
    names.put("script", kept(assets, "leave", ".js", Files.readString(own.resolve("leave.js"))));
    copyImages(css, look.resolve("assets/images"), assets.resolve("images"));
    Path list = classes.resolve("org/mainstay/ui/assets.properties");
    Files.createDirectories(list.getParent());
    Files.writeString(
        list,
        names.entrySet().stream()
            .map(name -> name.getKey() + "=/assets/" + name.getValue() + "\n")
            .collect(Collectors.joining()));
    copyFixtures(look.resolve("components"), tests.resolve("nhsuk"));
  }

  private static String lookedAfter(Path file, String sha256) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!sha256.equals(hash(bytes))) {
      throw new IllegalStateException(file.getFileName() + " is not the file we pinned");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String withoutForeignFonts(String css) {
    long found = FONT_FACE.matcher(css).results().count();
    if (found != FONT_FACES) {
      throw new IllegalStateException("expected " + FONT_FACES + " @font-face rules, got " + found);
    }
    String plain = FONT_FACE.matcher(css).replaceAll("");
    if (FONT_STACK.matcher(plain).results().count() != 1) {
      throw new IllegalStateException("expected one font stack with Frutiger in it");
    }
    plain = FONT_STACK.matcher(plain).replaceAll("Arial,sans-serif");
    for (String foreign : List.of("assets.nhs.uk", "Frutiger", "url(http", "url(//", "@import")) {
      if (plain.contains(foreign)) {
        throw new IllegalStateException("the stylesheet still names " + foreign);
      }
    }
    return plain;
  }

  private static String squeezed(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ").strip() + "\n";
  }

  private static String kept(Path folder, String stem, String ending, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String name = stem + "-" + hash(bytes).substring(0, 12) + ending;
    Files.write(folder.resolve(name), bytes);
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    Files.write(folder.resolve(name + ".gz"), packed.toByteArray());
    return name;
  }

  private static void copyImages(String css, Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (var image : IMAGE.matcher(css).results().map(found -> found.group(1)).distinct().toList()) {
      Files.copy(from.resolve(image), to.resolve(image), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void copyFixtures(Path from, Path to) throws IOException {
    try (var components = Files.list(from)) {
      for (Path component : components.filter(Files::isDirectory).sorted().toList()) {
        Path folder = Files.createDirectories(to.resolve(component.getFileName().toString()));
        for (String name : List.of("fixtures.json", "macro-options.json")) {
          Files.copy(
              component.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void forget(Path folder) throws IOException {
    Files.createDirectories(folder);
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
