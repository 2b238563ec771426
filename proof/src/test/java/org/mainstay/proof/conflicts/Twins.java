package org.mainstay.proof.conflicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.mainstay.inside.team.Worker;

/// Two worlds that differ in one person alone, and the colleague who must not be able to tell which
/// of them this is.
final class Twins {
  /// So many of the hidden person's ids are tried in each place that takes an id.
  private static final int GUESSES = 2;

  /// One in so many places is guessed at in one pair of worlds, and another in the next.
  private static final int GUESSED_PART = 5;

  /// So many forms of pages which the colleague may see are sent.
  private static final int FORMS = 6;

  private static final String NAMED = "\\{\\w+}";
  private static final Map<String, List<String>> NOTHING = Map.of();

  private final World with;
  private final World without;
  private final Seen seen = new Seen();

  Twins(World with, World without) {
    this.with = with;
    this.without = without;
  }

  /// What was seen, in all pairs of worlds together.
  static final class Seen {
    final Set<String> differences = new LinkedHashSet<>();
    final Set<String> routes = new TreeSet<>();
    final Set<String> guessed = new TreeSet<>();
    final Set<String> tables = new TreeSet<>();
    int replies;
  }

  Seen seen() {
    return seen;
  }

  /// Plays one pair of worlds from its beginning to its end.
  void play(long seed) {
    var script = new Script(seed);
    with.beginsAnew();
    without.beginsAnew();
    long number = seed * 10_000;
    for (Script.Step step : script.steps()) {
      number++;
      happens(step, number, with);
      if (!step.isHidden()) {
        happens(step, number, without);
      }
      without.isNow(step.at());
      if (step.afterIt()) {
        new Look(seed, script, number).glance();
      }
    }
    new Look(seed, script, number + 1).everywhere();
  }

  private static void happens(Script.Step step, long number, World world) {
    SeededChance.begin(number);
    world.isNow(step.at());
    step.work().accept(world);
  }

  /// What the colleague asks for at the end of one script.
  private final class Look {
    private final long seed;
    private final Worker colleague;
    private final Script script;
    private final Random chance;
    private final HiddenPerson hidden;
    private long number;

    Look(long seed, Script script, long number) {
      this.seed = seed;
      this.script = script;
      this.colleague = script.shutOut();
      this.hidden = new HiddenPerson(script.hidden());
      this.number = number * 1_000;
      this.chance = new Random(number);
    }

    /// A look at every list.
    void glance() {
      Everywhere.lists(with.routes()).forEach(this::reads);
    }

    void everywhere() {
      hiddenPersonIsRecorded();
      guesses();
      sends();
      walks();
    }

    /// The same question in both worlds: the answers are the same to the byte.
    private Reply asks(String what, Function<Hand, Reply> question) {
      number++;
      SeededChance.begin(number);
      var one = question.apply(with.hand(colleague));
      SeededChance.begin(number);
      var other = question.apply(without.hand(colleague));
      compares(what, one, other);
      return one;
    }

    private void compares(String what, Reply one, Reply other) {
      seen.replies++;
      String parting = Reply.parting(one, other);
      if (!parting.isEmpty()) {
        seen.differences.add("world " + seed + ": " + what + ": " + parting);
      }
    }

    private Reply reads(String path) {
      var reply = asks("GET " + path, hand -> hand.get(path));
      if (reply.status() == 200) {
        Everywhere.team(with.routes(), "GET")
            .filter(route -> Everywhere.isOf(route, path))
            .forEach(seen.routes::add);
      }
      return reply;
    }

    private boolean isUnread(String path) {
      return seen.routes.stream().noneMatch(route -> Everywhere.isOf(route, path));
    }

    /// Whether a link may stand there to a kind of page which nobody has read so far.
    private boolean leadsOn(String path) {
      return Everywhere.team(with.routes(), "GET")
          .filter(route -> !seen.routes.contains(route))
          .anyMatch(route -> Everywhere.isNear(route, path));
    }

    private List<String> ownCases() {
      return script.others().stream().flatMap(person -> with.cases(person).stream()).toList();
    }

    private void walks() {
      Everywhere.walk(pages(), chance, List.of(this::isUnread, this::leadsOn), this::reads);
    }

    /// Every list, and every page of the cases that the colleague may see.
    private List<String> pages() {
      var pages = new ArrayList<>(Everywhere.lists(with.routes()));
      for (String one : ownCases()) {
        Everywhere.ofACase(with.routes()).forEach(page -> pages.add(page.replace("{id}", one)));
      }
      return pages;
    }

    /// Forms of pages that the colleague may see, filled in alike in both worlds.
    private void sends() {
      var pages = pages();
      sends("/team/huddle/close");
      sends("/team");
      for (int i = 0; i < FORMS; i++) {
        sends(pages.get(chance.nextInt(pages.size())));
      }
    }

    private void sends(String page) {
      List<Element> forms = Filling.forms(reads(page).page());
      if (!forms.isEmpty()) {
        Element form = forms.get(chance.nextInt(forms.size()));
        var fields = new Filling(form, chance, with.today(), Map.of()).fields();
        String action = form.attr("action").isEmpty() ? page : form.attr("action");
        asks("POST " + action, hand -> hand.post(action, fields));
        guessesIn(action, fields);
      }
    }

    /// Ids of the hidden person in a form that names something but a worker, instead of those that
    /// stand there.
    private void guessesIn(String action, Map<String, List<String>> fields) {
      var unknown = new UUID(chance.nextLong(), chance.nextLong()).toString();
      for (var field : fields.entrySet()) {
        if (field.getValue().size() == 1 && isId(field.getValue().getFirst())) {
          for (String theirs : hiddenIds()) {
            var guessed = new HashMap<>(fields);
            guessed.put(field.getKey(), List.of(theirs));
            var reply = asks("POST " + action + " " + theirs, hand -> hand.post(action, guessed));
            guessed.put(field.getKey(), List.of(unknown));
            // A form shows again what was typed: either id stands for the other.
            compares(
                "POST " + action + " an id that is nobody's",
                reply.saying(unknown, theirs),
                asks("POST " + action + " " + unknown, hand -> hand.post(action, guessed)));
          }
        }
      }
    }

    private static boolean isId(String value) {
      return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
          && !value.startsWith(Script.WORKERS);
    }

    /// Addresses of the hidden case and all that belongs to it, beside addresses that are nobody's.
    private void guesses() {
      var places =
          with.routes().routes().stream()
              .filter(Everywhere::isOfTheTeam)
              .filter(route -> route.path().contains("{"))
              .toList();
      for (int i = 0; i < places.size(); i++) {
        if ((i + seed) % GUESSED_PART == 0) {
          seen.guessed.add(places.get(i).name());
          guesses(places.get(i).method(), places.get(i).path());
        }
      }
    }

    private void guesses(String method, String route) {
      boolean isOfACase = route.startsWith("/team/case/{id}");
      var fields = method.equals("GET") ? NOTHING : fields(route);
      for (String one : isOfACase ? with.cases(script.hidden()) : List.of("")) {
        for (String id : hiddenIds()) {
          var unknown = new UUID(chance.nextLong(), chance.nextLong()).toString();
          String theirs = route.replace("/case/{id}", "/case/" + one).replaceAll(NAMED, id);
          String nobodys = route.replaceAll(NAMED, unknown);
          compares(
              method + " " + theirs + " beside nobody's",
              asks(method + " " + theirs, hand -> guesses(hand, theirs, fields)),
              asks(method + " " + nobodys, hand -> guesses(hand, nobodys, fields)));
        }
      }
    }

    private static Reply guesses(Hand hand, String path, Map<String, List<String>> fields) {
      return fields.equals(NOTHING) ? hand.get(path) : hand.post(path, fields);
    }

    /// What the same form sends in a case that the colleague may see.
    private Map<String, List<String>> fields(String route) {
      for (String own : ownCases()) {
        String page = route.replaceFirst(NAMED, own);
        if (page.contains("{")) {
          break;
        }
        for (Element form : Filling.forms(reads(page).page())) {
          if (Everywhere.isOf(route, form.attr("action"))) {
            return new Filling(form, chance, with.today(), Map.of()).fields();
          }
        }
      }
      return Map.of("what", List.of("again"), "act", List.of("READ"), "version", List.of("1"));
    }

    private List<String> hiddenIds() {
      return hidden.ids(with, chance, GUESSES);
    }

    private void hiddenPersonIsRecorded() {
      seen.tables.addAll(hidden.tables(with));
      if (!hidden.tables(without).isEmpty()) {
        throw new AssertionError("who never asked stands in " + hidden.tables(without));
      }
    }
  }
}
