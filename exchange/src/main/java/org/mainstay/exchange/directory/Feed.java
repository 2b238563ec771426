package org.mainstay.exchange.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mainstay.letterbox.window.directory.Directory;
import org.mainstay.letterbox.window.directory.Term;
import org.mainstay.letterbox.window.directory.Terms;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The directory as everybody's programs may read it: Open Referral UK 3.0, page by page.
public final class Feed {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SIZE = 50;

  private final Directory directory;
  private final Terms terms;

  public Feed(Directory directory, Terms terms) {
    this.directory = directory;
    this.terms = terms;
  }

  /// What this is, and by which standard.
  public byte[] about() {
    return bytes(
        JSON.createObjectNode()
            .put("version", "HSDS-UK-3.0")
            .put("profile", "https://docs.openreferraluk.org/en/latest/")
            .put("openapi_url", "https://docs.openreferraluk.org/en/latest/openapi30.json"));
  }

  /// A page of services.
  ///
  /// @param query `page`, `per_page`, `search` and `taxonomy_term_id`, each if given
  public byte[] services(Map<String, String> query) {
    var asked = query.getOrDefault("taxonomy_term_id", "");
    var term = asked.isEmpty() ? Optional.of("") : id(asked).flatMap(terms::find).map(Term::key);
    if (term.isEmpty()) {
      return bytes(page(query, List.<ObjectNode>of(), Function.identity()));
    }
    var wanted = new Directory.Wanted(query.getOrDefault("search", ""), term.get());
    var at = At.of(query, directory.count(wanted));
    var page = at.page();
    directory
        .page(wanted, at.before(), at.size())
        .forEach(entry -> page.withArray("contents").add(ServiceWriter.service(entry)));
    return bytes(page);
  }

  /// One service, whole.
  public Optional<byte[]> service(String id) {
    return id(id).flatMap(directory::find).map(ServiceWriter::service).map(Feed::bytes);
  }

  /// A page of the words that say what services are about.
  public byte[] terms(Map<String, String> query) {
    return bytes(page(query, terms.all(), ServiceWriter::term));
  }

  /// One such word.
  public Optional<byte[]> term(String id) {
    return id(id).flatMap(terms::find).map(ServiceWriter::term).map(Feed::bytes);
  }

  /// A page of the lists that these words come from.
  public byte[] taxonomies(Map<String, String> query) {
    return bytes(page(query, taxonomies(), Function.identity()));
  }

  /// One such list.
  public Optional<byte[]> taxonomy(String id) {
    return taxonomies().stream()
        .filter(one -> Cells.raw(one, "id").equals(id))
        .findFirst()
        .map(Feed::bytes);
  }

  private List<ObjectNode> taxonomies() {
    return terms.all().stream()
        .map(Term::taxonomy)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .map(
            name ->
                JSON.createObjectNode()
                    .put("id", Cells.made("taxonomy/" + name).toString())
                    .put("name", name)
                    .put("description", name))
        .toList();
  }

  private static <T> ObjectNode page(
      Map<String, String> query, List<T> all, Function<T, ObjectNode> written) {
    var at = At.of(query, all.size());
    var page = at.page();
    all.stream()
        .skip(at.before())
        .limit(at.size())
        .forEach(one -> page.withArray("contents").add(written.apply(one)));
    return page;
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(ObjectNode node) {
    return JSON.writeValueAsBytes(node);
  }

  /// Which page of how many.
  private record At(int total, int number, int size) {
    static At of(Map<String, String> query, int total) {
      return new At(
          total,
          number(query.getOrDefault("page", ""), 1, 1_000_000),
          number(query.getOrDefault("per_page", ""), SIZE, Directory.FOUND_MAX));
    }

    private static int number(String typed, int otherwise, int most) {
      return typed.matches("[0-9]{1,7}") ? Math.clamp(Integer.parseInt(typed), 1, most) : otherwise;
    }

    int before() {
      return Math.toIntExact(Math.min((number - 1L) * size, Integer.MAX_VALUE));
    }

    /// The page with nothing on it yet.
    ObjectNode page() {
      int pages = (total + size - 1) / size;
      int here = Math.max(0, Math.min(size, total - before()));
      var page =
          JSON.createObjectNode()
              .put("total_items", total)
              .put("total_pages", pages)
              .put("page_number", number)
              .put("size", here)
              .put("first_page", number == 1)
              .put("last_page", number >= pages)
              .put("empty", here == 0);
      page.putArray("contents");
      return page;
    }
  }
}
