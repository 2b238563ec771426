package org.mainstay.proof.sentinels;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.mainstay.proof.Visitor.Visit;

/// A worker who goes through every page of a case and fills in every form that it shows.
final class TeamAtWork {
  private static final int ROUNDS = 4;
  private static final int REASONS_MAX = 20;
  private static final List<String> UNTOUCHED =
      List.of("sign-out", "move", "cancel", "leave", "take-back");

  private final Typist typist;

  TeamAtWork(Typist typist) {
    this.typist = typist;
  }

  /// The cases that wait.
  Set<String> cases() {
    var cases = new TreeSet<String>();
    for (Element link : typist.reads("/team/new").page().select("main a[href^=/team/case/]")) {
      cases.add(link.attr("href").replaceAll("(/team/case/[^/]+).*", "$1"));
    }
    return cases;
  }

  /// From taking somebody up to the last note before the ending.
  void supports(String one, Runnable daysPass) {
    List.of("/request", "/messages", "/concern", "/concern", "/attempts", "/attempts")
        .forEach(page -> fills(one + page));
    List.of("/assessment", "/assessment", "/measures", "/goals", "/goals")
        .forEach(page -> fills(one + page));
    links(one + "/measures", one + "/measures/").forEach(this::fills);
    fills("/team/me");
    typist.reads("/team/suggestions");
    List.of("/suits", "/question").forEach(page -> fills(one + page));
    meets(one);
    List.of("/allocate", "/huddle", "/notes", "/contacts").forEach(page -> fills(one + page));
    links(one + "/contacts", one + "/contacts/").forEach(this::fills);
    goesOn(one);
    daysPass.run();
    links(one + "/contacts", one + "/contacts/").forEach(this::fills);
    helpsWithWork(one + "/work");
    fills(one + "/onward");
    links(one + "/onward", one + "/onward/").forEach(this::fills);
    writesLetters(one + "/letters");
    List.of("/tasks", "/conversation", "/place").forEach(page -> fills(one + page));
    links(one + "/conversation", one + "/conversation/").stream().limit(1).forEach(this::fills);
    fills("/team/tasks");
    for (String task : links("/team/tasks", "/team/tasks/")) {
      fillsTheOneTo(task, task + "/give");
      fills(task);
    }
    List.of("/offers", "/own", "/questions", "/copy").forEach(page -> fills(one + page));
    // No new code, and nobody is erased: what is typed there is strange, and refused.
    List.of("/code", "/erase", "/glass").forEach(page -> strange(one + page));
    new LawAsking(typist).asks(one);
    List.of("", "/looked", "/concern", "/huddle").forEach(page -> fills(one + page));
    fills("/team/handover");
    typist.reads("/team/handbook");
    links("/team/handbook", "/team/handbook/file").stream().limit(1).forEach(typist::reads);
    fills("/team/concerns");
    fills("/team");
  }

  /// On a pathway, with appointments that repeat, and a pause.
  private void goesOn(String one) {
    List.of("/pathway", "/pathway", "/repeat").forEach(page -> fills(one + page));
    // At this hour nobody has another appointment, so that it is booked at once.
    Visit repeat = typist.reads(one + "/repeat");
    typist.earnest(repeat, form(repeat, 0), 0, Map.of("time", "07:10", "count", "3"));
    var following =
        links(one + "/contacts", one + "/contacts/").stream()
            .flatMap(contact -> links(contact, one + "/repeat/").stream())
            .distinct()
            .toList();
    following.stream().limit(2).forEach(this::fills);
    // Support can end only once nothing is booked any more.
    following.forEach(page -> fillsTheOneTo(page, page + "/cancel"));
    String pause = one + "/pause";
    List.of(pause, pause + "/on", pause + "/end").forEach(form -> fillsTheOneTo(pause, form));
  }

  /// A huddle talks about the case, and ends.
  private void meets(String one) {
    fills("/team/huddle");
    for (String huddle : links("/team/huddle", "/team/huddle/")) {
      if (huddle.endsWith("/minutes") || huddle.endsWith("/close")) {
        typist.reads(huddle);
      } else {
        String talk = huddle + one.replace("/team", "");
        // Only whoever is there takes a decision back.
        fillsTheOneTo(huddle, huddle + "/here");
        fills(talk);
        // What leads to nothing can be taken back, whatever else was decided before.
        Visit at = typist.reads(talk);
        typist.earnest(at, form(at, 0), 0, Map.of("what", "TALK_AGAIN"));
        links(talk, talk + "/back/").forEach(this::fills);
        fills(huddle);
      }
    }
  }

  /// From the offer of employment support to what became of it.
  private void helpsWithWork(String work) {
    fillsTheOneTo(work, work);
    fills(work);
    // The house may have offered it already: then it cannot be offered again.
    for (String to : List.of("OFFERED", "TAKEN_UP")) {
      Visit at = typist.reads(work + "/support");
      typist.nonsense(at, form(at, 0));
      Visit again = typist.reads(work + "/support");
      typist.earnest(again, form(again, 0), 0, Map.of("to", to, "suitability", "Y"));
    }
    List.of("/profile", "/plan").forEach(page -> fills(work + page));
    String employer = work + "/employer";
    fillsTheOneTo(employer, employer);
    fillsTheOneTo(employer, employer + "/talk");
    List.of(employer, work + "/outcomes").forEach(this::fills);
  }

  /// To whom may be written, a letter of each kind, and what becomes of it.
  private void writesLetters(String letters) {
    fillsTheOneTo(letters + "/consents", letters + "/consents");
    for (String template : links(letters, letters + "/new")) {
      fills(template);
    }
    for (String letter : links(letters, letters + "/")) {
      if (!letter.contains("/new") && !letter.endsWith("/consents")) {
        fills(letter + "/words");
        // No mail leaves here: what is typed as an address is strange, and refused.
        Visit at = typist.reads(letter);
        at.page()
            .select("main form[action=" + letter + "/leave]")
            .forEach(form -> typist.nonsense(at, form));
        fills(letter);
        typist.reads(letter + "/paper");
      }
    }
  }

  /// One form of a page, before others on it change what can be done.
  private void fillsTheOneTo(String page, String action) {
    for (int round = -1; round < ROUNDS; round++) {
      Visit at = typist.reads(page);
      var forms = at.page().select("main form[action=" + action + "]");
      if (!forms.isEmpty() && round < 0) {
        typist.nonsense(at, forms.getFirst());
      } else if (!forms.isEmpty()) {
        typist.earnest(at, forms.getFirst(), round, Map.of());
      }
    }
  }

  /// What teams and managers asked is answered.
  void answersQuestions() {
    fills("/team/questions");
    links("/team/questions", "/team/questions/").stream().limit(1).forEach(this::fills);
  }

  /// What the team keeps of its own health: supervision, groups, learning, communities, week.
  void looksAfterItself(Instant now) {
    agreesOnSupervision(now);
    List.of("/team/supervision", "/team/reflecting", "/team/learning", "/team/survey")
        .forEach(this::fills);
    links("/team/reflecting", "/team/reflecting/").stream().limit(1).forEach(this::fills);
    fills("/team/communities");
    for (String community : links("/team/communities", "/team/communities/")) {
      fills(community);
      links(community, community + "/posts/").stream().limit(1).forEach(this::fills);
    }
    fills("/team/week");
    strange("/team/campaign");
    saysWhoIsAtHome();
    links("/team/week/team", "/team/week/of/").forEach(typist::reads);
  }

  /// Numbers of one's own home; nonsense is refused first. What was opened by others is looked at.
  private void saysWhoIsAtHome() {
    Visit at = typist.reads("/team/trail");
    typist.nonsense(at, form(at, 0));
    typist.earnest(at, form(at, 0), 0, Map.of("addresses", "07700 900123"));
    fills("/team/trail/alerts");
  }

  /// The lead agrees with each on supervision by somebody from outside.
  private void agreesOnSupervision(Instant now) {
    int year = LocalDate.ofInstant(now, ZoneOffset.UTC).getYear();
    for (String contract : links("/team/supervision/everybody", "/team/supervision/of/")) {
      Visit at = typist.reads(contract);
      typist.nonsense(at, form(at, 0));
      Visit again = typist.reads(contract);
      typist.earnest(
          again,
          form(again, 0),
          0,
          Map.of(
              "supervisor", "outside",
              "professional", "yes",
              "group", "",
              "weeks", "2",
              "review-year", (year + 1) + ""));
    }
  }

  /// A poster for a start page at this address; nonsense is refused first.
  void makesPosters(String address) {
    Visit at = typist.reads("/team/posters");
    typist.nonsense(at, form(at, 0));
    typist.earnest(at, form(at, 0), 0, Map.of("address", address, "mark", ""));
  }

  /// The end of a case.
  void ends(String one) {
    String page = one + "/ending";
    Visit at = typist.reads(page);
    typist.nonsense(at, form(at, 0));
    for (int round = 0; round < REASONS_MAX && asks(at); round++) {
      at = typist.reads(page);
      Visit check = typist.earnest(at, form(at, 0), round, Map.of());
      if (!asks(check)) {
        at = typist.earnest(check, form(check, 0), 0, Map.of());
      }
    }
    if (asks(at)) {
      throw new AssertionError("no ending is taken: " + at.words());
    }
    fills("/team/huddle/close");
  }

  private static boolean asks(Visit at) {
    return !at.page().select("main textarea").isEmpty();
  }

  private static Element form(Visit at, int number) {
    return at.page().select("main form[method=post]").get(number);
  }

  private List<String> links(String on, String beginning) {
    return typist
        .reads(on)
        .page()
        .select("main a[href^=" + beginning + "]")
        .eachAttr("href")
        .stream()
        .distinct()
        .toList();
  }

  /// Every form of this page: nonsense first, then in earnest with one answer after the other.
  private void fills(String page) {
    int forms = typist.reads(page).page().select("main form[method=post]").size();
    for (int number = 0; number < forms; number++) {
      fills(page, number, -1);
      for (int round = 0; round < ROUNDS; round++) {
        fills(page, number, round);
      }
    }
  }

  private void strange(String page) {
    Visit at = typist.reads(page);
    at.page().select("main form[method=post]").stream()
        .filter(form -> !form.select("input[type=text], textarea").isEmpty())
        .forEach(form -> typist.nonsense(at, form));
  }

  /// The page is read anew each time: what was sent before has changed it.
  private void fills(String page, int number, int round) {
    Visit at = typist.reads(page);
    var forms = at.page().select("main form[method=post]");
    if (number >= forms.size() || isUntouched(forms.get(number))) {
      return;
    }
    if (round < 0) {
      typist.nonsense(at, forms.get(number));
    } else {
      typist.earnest(at, forms.get(number), round, Map.of());
    }
  }

  private static boolean isUntouched(Element form) {
    return UNTOUCHED.stream().anyMatch(end -> form.attr("action").endsWith("/" + end));
  }
}
