package org.mainstay.inside.support.rights;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a copy of a record is prepared and put on the person's own page.
@InsidePages
public class CopyPages {
  private static final String ADDED =
      "Something was added to the record since you looked. Look again before you send it.";

  private final Cases cases;
  private final RecordCopy copy;
  private final Wishes wishes;
  private final People people;
  private final InstantSource clock;

  public CopyPages(
      Cases cases, RecordCopy copy, Wishes wishes, People people, InstantSource clock) {
    this.cases = cases;
    this.copy = copy;
    this.wishes = wishes;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}/copy")
  public Answer copy(@PathVariable UUID id) {
    var referral = cases.find(id);
    return page(referral, sections(referral, Map.of()), Map.of(), "");
  }

  /// Shows the copy without what is ticked, or puts it on the person's own page.
  @PostMapping("/team/case/{id}/copy")
  public Answer prepared(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    if (!sent.getOrDefault("then", "").equals("send")) {
      return page(referral, sections(referral, sent), sent, "");
    }
    var sections = sections(referral, sent);
    if (!sections.stream().allMatch(section -> wasShown(section, sent))) {
      return page(referral, sections, sent, ADDED).withErrors();
    }
    var kept =
        sections.stream()
            .map(
                section ->
                    new RecordCopy.Part(
                        section.heading(),
                        section.lines().stream()
                            .map(line -> line.isLeftOut() ? RecordCopy.LEFT_OUT : line.words())
                            .toList()))
            .toList();
    for (int i = 0; i < kept.size(); i++) {
      people.tell(
          referral.person(),
          "copy/" + UUID.randomUUID(),
          new BoxItem.CopyPart(clock.instant(), i + 1, kept.get(i).heading(), kept.get(i).lines()));
    }
    wishes.settle(referral, Wish.What.COPY, "The copy of your record is on your page.");
    return new GoTo(CaseHead.Tab.OWN_PAGE.of(referral.id()));
  }

  /// Whether the worker had every line of it before them; that they looked grows by looking.
  private static boolean wasShown(CopyView.Section section, Map<String, String> sent) {
    return section.heading().equals(RecordCopy.LOOKED)
        || section.shown().equals(sent.get(section.shownField()));
  }

  private Page page(
      Referral referral,
      List<CopyView.Section> sections,
      Map<String, String> sent,
      String changed) {
    var open = wishes.openOf(referral.person(), Wish.What.COPY);
    var wish = open.map(Wish::standing).orElse("They have not asked for one on their page.");
    return new Page(
            "A copy",
            new CopyView(
                cases.head(referral, CaseHead.Tab.OWN_PAGE),
                wish,
                open.map(one -> ClockPages.path(referral, one)).orElse(""),
                CaseHead.Tab.SUMMARY.of(referral.id()) + "/copy",
                sent.getOrDefault("words", ""),
                changed,
                sections))
        .withoutExit();
  }

  private List<CopyView.Section> sections(Referral referral, Map<String, String> sent) {
    var out =
        sent.getOrDefault("words", "")
            .lines()
            .map(String::strip)
            .filter(w -> !w.isEmpty())
            .toList();
    var opened = cases.open(referral, Purpose.COPY);
    var sections = new ArrayList<CopyView.Section>();
    for (var part : copy.of(opened)) {
      var bare = part.without(out);
      var lines = new ArrayList<CopyView.Line>();
      for (int line = 0; line < bare.lines().size(); line++) {
        var name = name(part, line);
        lines.add(new CopyView.Line(name, bare.lines().get(line), sent.containsKey("out-" + name)));
      }
      sections.add(new CopyView.Section(bare.heading(), lines));
    }
    return sections;
  }

  /// A name for a line that stays its own whatever is added around it: a tick goes with its words.
  private static String name(RecordCopy.Part part, int line) {
    var words = part.lines().get(line);
    long before = part.lines().subList(0, line).stream().filter(words::equals).count();
    return UUID.nameUUIDFromBytes(
            (part.heading() + "/" + words + "/" + before).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
