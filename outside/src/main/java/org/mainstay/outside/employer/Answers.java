package org.mainstay.outside.employer;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.outside.employer.book.Book;
import org.mainstay.outside.employer.book.Books;
import org.mainstay.outside.employer.book.Counted;
import org.mainstay.outside.employer.book.Subject;
import org.mainstay.outside.employer.figure.Digits;
import org.mainstay.outside.employer.figure.Figure;
import org.mainstay.outside.employer.figure.Share;
import org.mainstay.outside.employer.finding.Addresses;
import org.mainstay.outside.employer.finding.FindingView;
import org.mainstay.outside.employer.finding.FindingsView;
import org.mainstay.outside.employer.finding.FindingsView.Part;
import org.mainstay.outside.employer.finding.Names;
import org.mainstay.outside.employer.finding.Shares;
import org.mainstay.outside.employer.finding.Trends;
import org.mainstay.outside.employer.finding.When;
import org.mainstay.outside.employer.finding.Who;

/// What a book answers, question by question.
final class Answers {
  private static final int SHARED_MAX = 3;

  private final Book book;
  private final List<Book> years;
  private final List<Book> hub;

  /// @param years all books of the same population
  Answers(Book book, List<Book> years, Books books) {
    this.book = book;
    this.years = List.copyOf(years);
    this.hub =
        books.hub(book.plan().population(), book.plan().year()).stream()
            .filter(other -> !other.plan().hash().equals(book.plan().hash()))
            .toList();
  }

  Content glance() {
    var answers = new ArrayList<GlanceView.Answer>();
    answers.add(answer("How many people came?", Pages.TREND, Trends.of(years).lines(), howMany()));
    answers.add(answer("Who comes, and who does not?", Pages.WHO, List.of(), who()));
    answers.add(answer("What do people ask for?", Pages.NEEDS, List.of(), titles(Subject.NEEDS)));
    answers.add(answer("Are people better?", Pages.BETTER, List.of(), titles(Subject.OUTCOME)));
    answers.add(answer("Are people back at work?", Pages.BETTER, List.of(), titles(Subject.WORK)));
    answers.add(answer("What comes next?", Pages.CHECK, List.of(), List.of(next())));
    return new GlanceView(List.of(of()), answers);
  }

  private GlanceView.Answer answer(
      String question, Pages page, List<String> more, List<String> words) {
    var all = new ArrayList<>(words);
    all.addAll(more);
    return new GlanceView.Answer(question, all, address(page), page.heading());
  }

  private String address(Pages page) {
    return Addresses.book(book.plan().population(), book.plan().year(), page.path());
  }

  /// Whose book this is.
  private String of() {
    int members = book.plan().covers().size();
    return switch (book.plan().kind()) {
      case Book.HUB ->
          "This is the hub's own book: everyone the hub serves, of all employers together.";
      case Book.POOL ->
          "This book is shared by %s employers, each too small for one of its own. It shows none of them by itself."
              .formatted(Digits.whole(members));
      case String _ -> "This is about the staff of " + book.plan().name() + ".";
    };
  }

  private List<String> howMany() {
    Optional<Counted> counted = book.whoCame();
    if (counted.isEmpty()) {
      return List.of("Nothing of this book is published yet.");
    }
    Counted table = counted.get();
    Figure people = table.all().people();
    long staff = table.all().staff();
    var lines = new ArrayList<String>();
    lines.add("%s: %s.".formatted(Names.when(table), people.words()));
    if (people.shown() && staff > people.people()) {
      Share share = Share.of(people, new Figure(staff - people.people(), 0));
      lines.add(
          "That is about %s of the %s staff on the roster."
              .formatted(share.inHundred(), Digits.whole(staff)));
    }
    return lines;
  }

  private List<String> who() {
    List<String> titles =
        book.latest(Subject.GROUPS).stream()
            .flatMap(table -> Who.findings(table).stream())
            .map(finding -> finding.title() + ".")
            .distinct()
            .limit(SHARED_MAX)
            .toList();
    return titles.isEmpty() ? List.of(none("who comes")) : titles;
  }

  private List<String> titles(Subject subject) {
    List<Counted> own = book.latest(subject);
    if (!own.isEmpty()) {
      return own.stream().map(table -> new Shares(table, whose(book)).title() + ".").toList();
    }
    return hub.stream()
        .flatMap(other -> other.latest(subject).stream())
        .map(table -> "Of everyone the hub serves: " + new Shares(table, "").title() + ".")
        .findFirst()
        .map(List::of)
        .orElseGet(() -> List.of(none("this")));
  }

  private static String none(String what) {
    return "No published table tells " + what + " yet.";
  }

  private String next() {
    return book.next()
        .map(
            hour ->
                "%s is published on %s."
                    .formatted(
                        When.period(book.plan().year(), hour.period()), When.hour(hour.at())))
        .orElse("All of this year is published. Nothing of it will be changed or added.");
  }

  static String whose(Book book) {
    return book.isHub() ? "everyone the hub serves" : "staff of " + book.plan().name();
  }

  Content whoPage() {
    var findings = new ArrayList<FindingView>();
    book.latest(Subject.GROUPS).forEach(table -> findings.addAll(Who.findings(table)));
    return FindingsView.of(
            List.of(
                "Each group's part of those who came stands beside its part of the staff. 1 means as"
                    + " many as its share. 0.5 means half as many. 2 means twice as many.",
                findings.isEmpty() ? none("who comes") + " " + next() : rosterOf(findings.size())),
            findings)
        .with(
            Part.of(
                "How sure is this?",
                "Each ratio has a likely range. The true ratio of this year lies in it 19 times in"
                    + " 20 or more. If the range does not hold 1, the group did come more or less"
                    + " than its share this year.",
                "A year is also a matter of luck. We say so where luck alone could explain a"
                    + " difference. We worked that out from the published numbers as well.",
                "People who did not say, and people who joined during the year, are in no ratio."),
            Part.of(
                "What it does not say",
                "It does not say why. Fewer people may need help, or more may be kept from asking."));
  }

  private String rosterOf(int findings) {
    return findings == 1
        ? "The roster was counted once, before the year began. One table is published."
        : "The roster was counted once, before the year began. The same people are counted in each"
            + " table.";
  }

  Content needs() {
    return shares(
        List.of("People say what they want help with when they first write to the hub."),
        List.of(Subject.NEEDS));
  }

  Content better() {
    var view =
        shares(
            List.of(
                "These tables count people whose support has ended. Being better after support does"
                    + " not prove that the support did it."),
            List.of(Subject.OUTCOME, Subject.WORK));
    return view.with(
        Part.of(
            "What better means",
            "People answer a few questions at the start and at the end. Better means that their"
                + " answers changed by more than such answers change by themselves.",
            "Where nobody asked at the end, we do not guess. Those people stay in the whole."));
  }

  private FindingsView shares(List<String> lead, List<Subject> subjects) {
    var paragraphs = new ArrayList<>(lead);
    var findings = new ArrayList<FindingView>();
    for (Subject subject : subjects) {
      List<Counted> own = book.latest(subject);
      own.forEach(table -> findings.add(new Shares(table, whose(book)).finding()));
      if (own.isEmpty()) {
        findings.addAll(ofTheHub(subject));
      }
    }
    if (findings.isEmpty()) {
      paragraphs.add(none("this") + " " + next());
    }
    return FindingsView.of(paragraphs, findings);
  }

  private List<FindingView> ofTheHub(Subject subject) {
    return hub.stream()
        .flatMap(other -> other.latest(subject).stream())
        .map(
            table ->
                new Shares(table, "everyone the hub serves")
                    .finding()
                    .after(
                        "This is of everyone the hub serves, not of "
                            + book.plan().name()
                            + " alone. Its own book has no such table, as it would be mostly"
                            + " chance."))
        .toList();
  }

  Content trend() {
    return Trends.of(years).view();
  }
}
