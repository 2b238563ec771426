package org.mainstay.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.mainstay.hatch.contribution.ContributionKey;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.hatch.contribution.FirstContact;
import org.mainstay.hatch.contribution.LaterFact;
import org.mainstay.sums.disclosure.frame.AgeBand;
import org.mainstay.sums.disclosure.frame.Crossing;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.EthnicGroup;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.frame.Sex;
import org.mainstay.sums.disclosure.frame.StaffGroup;
import org.mainstay.sums.disclosure.frame.Word;
import org.mainstay.sums.disclosure.plan.Focus;

/// The invented staff of one employer of the locality: who they are, and how likely they come.
///
/// A quarter are men, of whom about half as many come as one would expect; fewer still of men of
/// minority ethnic groups, as hubs report.
final class Workforce {
  private static final double UPTAKE_A_QUARTER = 0.028;
  private static final double BEFORE = 0.65;
  private static final double SINCE = 1.45;
  private static final double[] AGES = {.12, .25, .27, .24, .12};
  private static final double[] ETHNIC = {.62, .17, .12, .04, .05};
  private static final double[] NEEDS = {.42, .22, .10, .08, .12, .06};
  private static final List<String> NEED_WORDS =
      List.of(
          "need:someone-to-talk-to",
          "need:work",
          "need:money-or-home",
          "need:after-something-happened",
          "need:several",
          "need:not-sure");
  private static final List<AgeBand> BANDS =
      List.of(
          AgeBand.UNDER_25,
          AgeBand.FROM_25_TO_34,
          AgeBand.FROM_35_TO_44,
          AgeBand.FROM_45_TO_54,
          AgeBand.FROM_55);
  private static final List<StaffGroup> STAFF_GROUPS = List.of(StaffGroup.values());
  private static final List<EthnicGroup> GROUPS =
      List.of(
          EthnicGroup.WHITE,
          EthnicGroup.ASIAN,
          EthnicGroup.BLACK,
          EthnicGroup.MIXED,
          EthnicGroup.OTHER);

  private final String code;
  private final String name;
  private final Focus focus;
  private final List<Member> members = new ArrayList<>();
  private final RandomGenerator chance;
  private final Map<Integer, Set<Integer>> counted = new HashMap<>();

  private record Member(
      Sex sex, AgeBand age, EthnicGroup ethnic, StaffGroup group, String directorate) {}

  private Workforce(
      String code,
      String name,
      Focus focus,
      int staff,
      List<String> directorates,
      RandomGenerator chance) {
    this.code = code;
    this.name = name;
    this.focus = focus;
    this.chance = chance;
    double[] equal = new double[STAFF_GROUPS.size()];
    Arrays.fill(equal, 1.0 / equal.length);
    for (int n = 0; n < staff; n++) {
      members.add(
          new Member(
              chance.nextInt(4) == 0 ? Sex.MEN : Sex.WOMEN,
              BANDS.get(pick(AGES, chance)),
              GROUPS.get(pick(ETHNIC, chance)),
              STAFF_GROUPS.get(pick(equal, chance)),
              directorates.isEmpty() ? "" : directorates.get(n % directorates.size())));
    }
  }

  /// The six employers that people can choose, and a hospice whose few staff are in the pool.
  static List<Workforce> all(RandomGenerator chance) {
    return List.of(
        new Workforce(
            "VALE1",
            "Wendover Vale Hospitals",
            Focus.WHO_COMES,
            12_400,
            List.of("Emergency and medicine", "Surgery", "Women and children", "Support services"),
            chance),
        new Workforce(
            "VALE2", "Wendover Vale Community Health", Focus.HOW_IT_GOES, 5_200, List.of(), chance),
        new Workforce(
            "VALE3", "Wendover Vale Ambulance", Focus.WHO_COMES, 1_900, List.of(), chance),
        new Workforce("VALE4", "Wendover Vale Council", Focus.WHO_COMES, 3_800, List.of(), chance),
        new Workforce("VALE5", "Larkfield Care Homes", Focus.WHO_COMES, 620, List.of(), chance),
        new Workforce("VALE6", "Hollin Bridge Surgeries", Focus.WHO_COMES, 380, List.of(), chance),
        new Workforce("VALE7", "Wendover Vale Hospice", Focus.WHO_COMES, 90, List.of(), chance));
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  Focus focus() {
    return focus;
  }

  /// Too few for a book that says much of them.
  boolean isPooled() {
    return members.size() < 750;
  }

  Frame frame() {
    var crossings = new TreeMap<String, Crossing>();
    var directorates = new TreeMap<String, Long>();
    for (Member m : members) {
      crossings.merge(
          m.sex() + " " + m.age() + " " + m.ethnic() + " " + m.group(),
          new Crossing(m.sex(), m.age(), m.ethnic(), m.group().title(), 1),
          (a, b) ->
              new Crossing(a.sex(), a.age(), a.ethnic(), a.staffGroup(), a.staff() + b.staff()));
      if (!m.directorate().isEmpty()) {
        directorates.merge(m.directorate(), 1L, Long::sum);
      }
    }
    return new Frame(
        code,
        directorates.entrySet().stream()
            .map(each -> Directorate.of(each.getKey(), each.getValue()))
            .toList(),
        directorates.isEmpty() ? members.size() : 0,
        List.copyOf(crossings.values()));
  }

  /// Who comes for the first time in a year within one quarter.
  ///
  /// @param campaign whether the campaign of [Campaigned#EMPLOYER] has begun: more than twice as
  ///   many come to it from then on
  List<FirstContact> quarter(int year, boolean campaign) {
    double times = code.equals(Campaigned.EMPLOYER) ? campaign ? SINCE : BEFORE : 1;
    var before = counted.computeIfAbsent(year, _ -> new HashSet<>());
    var contacts = new ArrayList<FirstContact>();
    for (int n = 0; n < members.size(); n++) {
      if (chance.nextDouble() < times * likely(members.get(n)) && before.add(n)) {
        contacts.add(contact(members.get(n), year));
      }
    }
    return contacts;
  }

  private static double likely(Member member) {
    double men = member.sex() == Sex.MEN ? .55 : 1.12;
    boolean minority = member.sex() == Sex.MEN && member.ethnic() != EthnicGroup.WHITE;
    double part = member.directorate().startsWith("Surgery") ? .7 : 1;
    return UPTAKE_A_QUARTER * men * (minority ? .7 : 1) * part;
  }

  private FirstContact contact(Member member, int year) {
    var key = new byte[ContributionKey.BYTES];
    chance.nextBytes(key);
    var words = new HashSet<String>();
    words.add(member.sex().word());
    words.add(member.age().word());
    words.add(member.ethnic().word());
    words.add(member.group().word());
    words.add(NEED_WORDS.get(pick(NEEDS, chance)));
    if (!member.directorate().isEmpty()) {
      words.add(Word.ofDirectorate(member.directorate()));
    }
    return new FirstContact(new ContributionKey(key), year, code, words);
  }

  /// How it went on for somebody who came.
  static List<LaterFact> later(FirstContact contact, RandomGenerator chance) {
    var facts = new ArrayList<LaterFact>();
    if (chance.nextDouble() < .9) {
      int days = (int) (40 * chance.nextDouble() * chance.nextDouble() * 3);
      facts.add(new LaterFact(contact.key(), contact.year(), Course.Wait.of(days)));
      facts.add(
          new LaterFact(contact.key(), contact.year(), Course.Support.of(1 + chance.nextInt(9))));
    }
    double end = chance.nextDouble();
    if (end < .7) {
      Course outcome =
          end < .36
              ? Course.Outcome.BETTER
              : end < .55 ? Course.Outcome.NOT_BETTER : Course.Outcome.NOT_MEASURED;
      facts.add(new LaterFact(contact.key(), contact.year(), outcome));
    }
    double work = chance.nextDouble();
    if (work < .3) {
      Course back =
          work < .18 ? Course.Work.BACK : work < .26 ? Course.Work.NOT_BACK : Course.Work.NOT_KNOWN;
      facts.add(new LaterFact(contact.key(), contact.year(), back));
    }
    return facts;
  }

  private static int pick(double[] shares, RandomGenerator chance) {
    double left = chance.nextDouble();
    for (int i = 0; i < shares.length; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }
}
