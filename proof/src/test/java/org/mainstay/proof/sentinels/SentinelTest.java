package org.mainstay.proof.sentinels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mainstay.house.web.RouteTable;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.Visitor;

/// What anybody types anywhere stands nowhere on the disk: not in data, logs or temporary files.
class SentinelTest {
  private static final Sentinels SENTINELS = new Sentinels(20_261_122);

  /// Not sealed by design. A worker of the team is no person: their name stands on the public list
  /// from which people choose who should not see their request, and signs what they write.
  private static final String LEAD = SENTINELS.word("the lead's own name");

  private static final String CLINICIAN = SENTINELS.word("the clinician's own name");
  private static final Set<String> OPEN_BY_DESIGN =
      Set.of("the lead's own name", "the clinician's own name");

  /// Fields whose words are never kept, because they are compared with a secret and refused.
  private static final Set<String> ONLY_COMPARED =
      Set.of(
          "/team/sign-in name",
          "/team/sign-in password",
          "/team/sign-in code",
          "/office/sign-in name",
          "/office/sign-in password",
          "/office/sign-in code",
          "/team/join invitation",
          "/team/me/sign-in/password old",
          "/team/me/sign-in/password code",
          "/team/me/sign-in/password password",
          "/team/me/sign-in/password again",
          "/r code",
          "/p/kept code",
          "/heard/slip code");

  /// No pages: files of the house, and the way out to another site.
  private static final Set<String> NOT_READ = Set.of("/assets/**", "/leave");

  /// What an analyst brings and asks is searched for by the desk's own test, with a file of its
  /// own.
  private static final String OWN_PROOF = "/team/study/";

  /// Read the noticeboard and nothing else: the attacks search them for words, with books on it.
  private static final String BOOKS = "/open/";

  /// What is written there, of employers, campaigns, programmes, money and the hub network, is of
  /// no person of the hub, and lies in tables that only the outside reads.
  private static final String OFFICE = "/office/";

  /// What is written there is meant for everybody: groups, stories that somebody agreed to, the
  /// directory of services.
  private static final Set<String> FOR_EVERYBODY =
      Set.of(
          "/team/groups",
          "/team/stories",
          // What was heard in talks with staff, and what was changed.
          "/team/listening",
          "/heard/{project}",
          "/team/case/{id}/story",
          "/team/directory",
          // How the hub closes, which everybody may read.
          "/team/closing",
          // Names and roles of colleagues, who stand in the list of the team.
          "/team/sign-ins",
          // Contracts with employers, about no person.
          "/team/agreements/",
          "/directory/",
          "/find/");

  private static final int PEOPLE = 3;

  /// Where people ask for something else than support; whoever wants a call has a record too.
  private static final List<String> DOORS = List.of("/p/begin/c", "/p/begin/t", "/p/begin/m");

  private static final int CASES = PEOPLE + 1;

  private static final WatchedHouse HOUSE = WatchedHouse.start(LEAD, CLINICIAN);

  private final Typist.Notebook notebook = new Typist.Notebook();

  @AfterAll
  static void end() {
    HOUSE.close();
  }

  @Test
  void nothing_that_is_typed_anywhere_is_found_on_the_disk() throws Exception {
    everybodyTypesEverywhere();
    HOUSE.backUp();
    var before = Disk.found(HOUSE, SENTINELS.typed());
    HOUSE.checkpoint();
    var after = Disk.found(HOUSE, SENTINELS.typed());

    System.out.printf(
        "%d words typed into %d fields of %d pages, and %d fields took them; found: %s%n",
        SENTINELS.typed().size(),
        notebook.typed().size(),
        notebook.pages().size(),
        notebook.taken().size(),
        after.keySet());
    assertThat(notebook.typed()).as("fields that were filled").containsAll(toBeTyped());
    assertThat(notebook.taken()).as("fields that took the words").containsAll(toBeTaken());
    assertThat(pagesNotVisited()).as("pages that nobody went to").isEmpty();
    assertThat(SENTINELS.typed()).hasSizeGreaterThan(200);
    assertThat(before.keySet()).as("%s", before).isEqualTo(OPEN_BY_DESIGN);
    assertThat(after.keySet()).as("%s", after).isEqualTo(OPEN_BY_DESIGN);
  }

  private void everybodyTypesEverywhere() {
    for (String door : DOORS) {
      var person = new PersonAsking(typist(HOUSE.visitor()), SENTINELS, 0);
      person.comesBack(person.asksAt(door));
    }
    for (int number = 0; number < PEOPLE; number++) {
      var person = new PersonAsking(typist(HOUSE.visitor()), SENTINELS, number);
      person.comesBack(person.asks());
      person.checksAndLosesTheCode();
    }
    var manager = new ManagerLearning(typist(HOUSE.visitor()));
    manager.learns();
    manager.invites();
    var lead = HOUSE.visitor();
    var clinician = HOUSE.visitor();
    signsIn(lead, LEAD, 0);
    signsIn(clinician, CLINICIAN, 1);
    var team = List.of(new TeamAtWork(typist(lead)), new TeamAtWork(typist(clinician)));
    var cases = new ArrayList<String>();
    Eventually.holds(
        Duration.ofSeconds(40),
        "all requests are taken in",
        () -> {
          cases.clear();
          cases.addAll(team.getFirst().cases());
          return cases.size() == CASES;
        });
    team.getLast().answersQuestions();
    team.forEach(worker -> worker.looksAfterItself(HOUSE.now()));
    team.getFirst()
        .makesPosters("https://" + SENTINELS.word("the address of a poster") + ".example.org");
    for (int number = 0; number < CASES; number++) {
      var worker = team.get(number % 2);
      worker.supports(cases.get(number), () -> HOUSE.later(Duration.ofDays(3)));
      worker.ends(cases.get(number));
    }
    new StaffAsked(typist(lead), () -> typist(HOUSE.visitor()), HOUSE).areAsked();
    addresses(lead);
    fromWork();
  }

  /// The address of somebody on a network of an employer is looked at, and kept nowhere.
  private static void fromWork() {
    String atWork =
        SENTINELS.remembered(WatchedHouse.AT_WORK, "the address on a network of an employer");
    assertThat(HOUSE.readFrom(atWork, "/")).contains("on a network at work");
    assertThat(HOUSE.readFrom(atWork, "/call")).contains("on a network at work");
    assertThat(HOUSE.readFrom(atWork, "/help")).doesNotContain("network at work");
    String elsewhere = SENTINELS.remembered("192.0.2.177", "the address somewhere else");
    assertThat(HOUSE.readFrom(elsewhere, "/")).doesNotContain("network at work");
  }

  private void signsIn(Visitor visitor, String name, int number) {
    var typist = typist(visitor);
    var office = typist.reads("/office/sign-in");
    typist.nonsense(office, office.form("/office/sign-in"));
    var page = typist.reads("/team/sign-in");
    typist.nonsense(page, page.form("/team/sign-in"));
    typist.earnest(page, page.form("/team/sign-in"), 0, Map.of("name", name));
    // As happens: the name typed where the password belongs.
    typist.earnest(page, page.form("/team/sign-in"), 0, Map.of("name", name, "password", name));
    typist.earnest(page, page.form("/team/sign-in"), 0, HOUSE.signIn(name, number));
    assertThat(visitor.get("/team").path()).isEqualTo("/team");
    var joins = typist.reads("/team/join");
    typist.nonsense(joins, joins.form("/team/join"));
    typist.reads("/team/join/" + SENTINELS.word("the address of a code"));
    var own = typist.reads("/team/me/sign-in");
    typist.nonsense(own, own.form("/team/me/sign-in/password"));
  }

  /// Words in addresses, in forms that are too old, and on the pages that have no form.
  private void addresses(Visitor worker) {
    var typist = typist(worker);
    for (String address :
        List.of(
            "/p/1?then=",
            "/r?code=",
            "/team?view=",
            "/help?q=",
            "/",
            "/p/",
            "/team/case/",
            "/assets/",
            "/team/sign-in?name=")) {
      worker.get(address + SENTINELS.word("the address " + address));
    }
    var form = worker.get("/r");
    worker.submit(
        form,
        Map.of(
            "t", List.of(SENTINELS.word("the token of a form")),
            "code", List.of(SENTINELS.word("a form that is too old"))));
    RouteTable.ofTheHouse("").routes().stream()
        .filter(route -> route.method().equals("GET") && !route.path().contains("{"))
        .filter(route -> !NOT_READ.contains(route.path()))
        .forEach(route -> typist.reads(route.path()));
  }

  private Set<String> toBeTyped() {
    var fields = new TreeSet<>(notebook.seen());
    fields.removeIf(SentinelTest::isForEverybody);
    return fields;
  }

  private static boolean isForEverybody(String path) {
    return FOR_EVERYBODY.stream().anyMatch(path::startsWith);
  }

  private Set<String> toBeTaken() {
    var fields = new TreeSet<>(notebook.free());
    fields.removeAll(ONLY_COMPARED);
    return fields;
  }

  /// A page that nobody visits could hide a field.
  private List<String> pagesNotVisited() {
    return RouteTable.ofTheHouse("").routes().stream()
        .filter(route -> route.method().equals("GET"))
        .map(RouteTable.Route::path)
        .filter(path -> !NOT_READ.contains(path))
        .filter(path -> !path.startsWith(OWN_PROOF))
        .filter(path -> !path.startsWith(BOOKS))
        .filter(path -> !path.startsWith(OFFICE))
        .filter(path -> !isForEverybody(path))
        .filter(
            path ->
                notebook.pages().stream()
                    .noneMatch(page -> page.matches(path.replaceAll("\\{\\w+}", "[^/]+"))))
        .toList();
  }

  @Test
  void a_word_that_is_kept_in_the_open_is_found_even_before_it_reaches_the_tables()
      throws Exception {
    var planted = new Sentinels(1);
    var word = planted.word("planted");
    try (var database = HOUSE.database();
        var plant =
            database.prepareStatement(
                "update inside_team.worker set helps_with = ? where name = ?")) {
      // The log leaves out what a row's ends share with the row before: so the word has ends.
      plant.setString(1, "~ " + word + " ~");
      plant.setString(2, CLINICIAN);
      assertThat(plant.executeUpdate()).isEqualTo(1);
    }

    assertThat(Disk.found(HOUSE, planted.typed()).getOrDefault("planted", Set.of()))
        .anyMatch(place -> place.contains("/pg_wal/"));
    HOUSE.checkpoint();
    assertThat(Disk.found(HOUSE, planted.typed()).getOrDefault("planted", Set.of()))
        .anyMatch(place -> place.contains("/base/"))
        .anyMatch(place -> place.contains("inside_team.worker"));
  }

  @Test
  void a_field_that_nobody_fills_is_noticed() {
    var typist = typist(HOUSE.visitor());
    typist.reads("/r");

    assertThat(notebook.seen()).contains("/r code");
    assertThat(notebook.typed()).doesNotContain("/r code");
  }

  private Typist typist(Visitor visitor) {
    return new Typist(
        visitor,
        SENTINELS,
        () -> LocalDate.ofInstant(HOUSE.now(), ZoneId.of("Europe/London")),
        notebook);
  }
}
