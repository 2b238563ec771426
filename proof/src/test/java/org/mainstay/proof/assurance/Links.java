package org.mainstay.proof.assurance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainstay.proof.SourceFiles;

/// The links of a page in Markdown, and whether each leads somewhere in the house.
final class Links {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^)\\s]+)\\)|\\b(?:src|href)=\"([^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
  private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{N} _-]");

  private Links() {}

  /// Where the links of this page lead; those to other sites are left out.
  static List<String> of(String page) {
    String words = CODE.matcher(FENCED.matcher(page).replaceAll("")).replaceAll("");
    return LINK.matcher(words)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(link -> !ELSEWHERE.matcher(link).matches())
        .toList();
  }

  /// Those that lead nowhere.
  ///
  /// @param file where the page lies
  static List<String> dead(Path file, String page) {
    var dead = new ArrayList<String>();
    for (String link : of(page)) {
      String[] parts = link.split("#", 2);
      Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
      if (!target.equals(file) && !Files.exists(target)) {
        dead.add(link);
      } else if (parts.length == 2
          && !anchors(target.equals(file) ? page : SourceFiles.text(target)).contains(parts[1])) {
        dead.add(link);
      }
    }
    return dead;
  }

  /// The names of a page's headings as they are in addresses.
  static Set<String> anchors(String page) {
    var anchors = new HashSet<String>();
    HEADING
        .matcher(FENCED.matcher(page).replaceAll(""))
        .results()
        .map(found -> found.group(1).strip().toLowerCase(Locale.ROOT))
        .map(words -> LEFT_OUT.matcher(words).replaceAll("").replace(' ', '-'))
        .forEach(anchors::add);
    return anchors;
  }
}
