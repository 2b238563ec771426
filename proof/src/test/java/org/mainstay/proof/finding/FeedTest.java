package org.mainstay.proof.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.exchange.directory.Brought;
import org.mainstay.exchange.directory.DirectoryImport;
import org.mainstay.letterbox.window.directory.Deliveries;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The feed of the running house is valid against the schemas of Open Referral UK 3.0, as
/// published.
class FeedTest {
  private static final String BASE = StandingHouse.shared().baseUrl();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  @BeforeAll
  static void handbookIsShown() {
    Eventually.holds(
        Duration.ofSeconds(30),
        "the handbook's entries are shown",
        () -> read("/directory/services").path("total_items").asInt() >= 40);
  }

  private static HttpResponse<String> get(String path) {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(BASE + path)).build(),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String path) {
    return JSON.readTree(get(path).body());
  }

  private static Schema schema(String file) {
    return SCHEMAS.getSchema(
        Objects.requireNonNull(FeedTest.class.getResourceAsStream(file), file));
  }

  private static List<Error> errors(String file, JsonNode node) {
    return schema(file).validate(node);
  }

  @Test
  void every_service_is_valid_on_its_page_and_by_itself() {
    var page = read("/directory/services?per_page=100");

    assertThat(page.path("contents").size()).isGreaterThanOrEqualTo(40);
    for (JsonNode service : page.path("contents")) {
      assertThat(errors("uk-service-on-a-page.json", service)).as(service.toString()).isEmpty();
      assertThat(errors("uk-service.json", service)).as(service.toString()).isEmpty();
      assertThat(service.toString()).doesNotContain("null");
    }
    var id = page.path("contents").get(0).path("id").stringValue();
    assertThat(errors("uk-service.json", read("/directory/services/" + id))).isEmpty();
  }

  @Test
  void every_term_is_valid() {
    var terms = read("/directory/taxonomy_terms?per_page=100").path("contents");

    assertThat(terms.size()).isGreaterThan(20);
    for (JsonNode term : terms) {
      assertThat(errors("uk-taxonomy-term.json", term)).as(term.toString()).isEmpty();
      var alone = read("/directory/taxonomy_terms/" + term.path("id").stringValue());
      assertThat(alone).isEqualTo(term);
    }
    var taxonomies = read("/directory/taxonomies").path("contents");
    assertThat(read("/directory/taxonomies/" + taxonomies.get(0).path("id").stringValue()))
        .isEqualTo(taxonomies.get(0));
  }

  @Test
  void a_planted_fault_is_found_by_the_schemas() {
    var service = read("/directory/services?per_page=1").path("contents").get(0).asObject();

    assertThat(errors("uk-service.json", service.deepCopy().put("status", "open"))).isNotEmpty();
    assertThat(errors("uk-service.json", service.deepCopy().put("url", "no address"))).isNotEmpty();
    assertThat(errors("uk-service.json", service.deepCopy().put("id", "7"))).isNotEmpty();
    assertThat(errors("uk-service.json", service.deepCopy().without("name"))).isNotEmpty();
  }

  @Test
  void pages_have_the_fields_of_the_standard_and_fit_together() {
    var wanted = JSON.readTree(resource("uk-openapi.json"));
    var fields =
        wanted.path("components").path("schemas").path("Page").path("properties").propertyNames();
    var first = read("/directory/services?per_page=7");
    int total = first.path("total_items").asInt();
    int pages = first.path("total_pages").asInt();

    assertThat(first.propertyNames()).containsAll(fields).contains("contents");
    assertThat(pages).isEqualTo((total + 6) / 7);
    int seen = 0;
    for (int number = 1; number <= pages; number++) {
      var page = read("/directory/services?per_page=7&page=" + number);
      seen += page.path("size").asInt();
      assertThat(page.path("contents").size()).isEqualTo(page.path("size").asInt());
      assertThat(page.path("first_page").asBoolean()).isEqualTo(number == 1);
      assertThat(page.path("last_page").asBoolean()).isEqualTo(number == pages);
    }
    assertThat(seen).isEqualTo(total);
    var beyond = read("/directory/services?per_page=7&page=" + (pages + 1));
    assertThat(beyond.path("empty").asBoolean()).isTrue();
    assertThat(beyond.path("contents").isEmpty()).isTrue();
  }

  @Test
  void a_search_and_a_term_narrow_the_feed() {
    assertThat(read("/directory/services?search=food%20bank").path("total_items").asInt())
        .isEqualTo(1);
    var term =
        read("/directory/taxonomy_terms?per_page=100").path("contents").values().stream()
            .filter(one -> one.path("name").stringValue().equals("mediation"))
            .findFirst()
            .orElseThrow();
    assertThat(
            read("/directory/services?taxonomy_term_id=" + term.path("id").stringValue())
                .path("total_items")
                .asInt())
        .isEqualTo(1);
    assertThat(read("/directory/services?taxonomy_term_id=x").path("empty").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/directory", "/directory/", "/directory/services", "/directory/taxonomies"})
  void anybody_may_read_it_from_anywhere_without_a_key(String path) {
    var answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.headers().allValues("Cross-Origin-Resource-Policy"))
        .containsExactly("cross-origin");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void what_is_not_there_is_said_in_the_same_form() {
    var answer = get("/directory/services/00000000-0000-0000-0000-000000000000");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(JSON.readTree(answer.body()).path("error").stringValue()).contains("Way out");
    assertThat(get("/directory/services/nothing").statusCode()).isEqualTo(404);
    assertThat(read("/directory").path("version").stringValue()).isEqualTo("HSDS-UK-3.0");
  }

  @Test
  void another_hub_brings_the_feed_in_without_a_word(@TempDir Path folder) throws Exception {
    var file =
        Files.writeString(
            folder.resolve("feed.json"), get("/directory/services?per_page=100").body());
    try (var database = TestDatabase.fresh()) {
      var bringing =
          new DirectoryImport(
              new Deliveries(JdbcClient.create(database.inside())), LocalDate.of(2099, 1, 1));

      var brought = bringing.bring(file, "another hub");

      assertThat(brought)
          .isInstanceOfSatisfying(
              Brought.Done.class,
              done -> {
                assertThat(done.whole()).isTrue();
                assertThat(done.rows()).isGreaterThanOrEqualTo(40);
                assertThat(done.notes())
                    .allSatisfy(
                        note -> assertThat(note).contains("field assured_date: is missing"));
              });
    }
  }

  private static byte[] resource(String name) {
    try (var in = Objects.requireNonNull(FeedTest.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
