package org.mainstay.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.window.Window;

/// Wendover Vale, a place that does not exist: six employers and the thirty workers of its hub.
final class Locality {
  /// The employers whose staff may come. None of them exists.
  static final List<Window.Organisation> EMPLOYERS =
      List.of(
          new Window.Organisation("VALE1", "Wendover Vale Hospitals", "Wendover Vale"),
          new Window.Organisation("VALE2", "Wendover Vale Community Health", "Wendover Vale"),
          new Window.Organisation("VALE3", "Wendover Vale Ambulance", "Wendover Vale"),
          new Window.Organisation("VALE4", "Wendover Vale Council", "Wendover Vale"),
          new Window.Organisation("VALE5", "Larkfield Care Homes", "Larkfield"),
          new Window.Organisation("VALE6", "Hollin Bridge Surgeries", "Hollin Bridge"));

  private static final String TRUST = "Wendover Vale Community Health";
  private static final String COUNCIL = "Wendover Vale Council";
  private static final String CHARITY = "Open Gate (charity)";
  private static final String WORK = "Back on Track (charity for work and money)";
  private static final String PEERS = "Vale Peers (run by people who have been there)";

  private static final String LISTENING = "talking support, sleep, worry";
  private static final String HOME = "housing, benefits, forms";
  private static final String WORK_HELP = "returning to work, adjustments";
  private static final String BEEN_THERE = "having been there, groups";

  /// The team: thirty people of five kinds of employer.
  static final List<Worker> TEAM =
      List.of(
          worker(1, "Ruth Adeyemi", Role.LEAD, TRUST, "leading the huddle"),
          worker(2, "Martin Pell", Role.LEAD, COUNCIL, "leading the huddle, safeguarding"),
          worker(3, "Sam Carter", Role.CLINICIAN, TRUST, LISTENING),
          worker(4, "Priya Nair", Role.CLINICIAN, TRUST, "after something happened at work"),
          worker(5, "Tom Ashworth", Role.CLINICIAN, TRUST, "low mood, sleep"),
          worker(6, "Leila Haddad", Role.CLINICIAN, TRUST, "worry, panic"),
          worker(7, "Grace Obi", Role.CLINICIAN, TRUST, "night work, sleep"),
          worker(8, "Daniel Frost", Role.CLINICIAN, TRUST, LISTENING),
          worker(9, "Mei Chen", Role.CLINICIAN, TRUST, "neurodiversity"),
          worker(10, "Owen Rees", Role.CLINICIAN, TRUST, "teams after an incident"),
          worker(11, "Amina Khan", Role.PEER_WORKER, PEERS, BEEN_THERE),
          worker(12, "Jo Brennan", Role.PEER_WORKER, PEERS, BEEN_THERE),
          worker(13, "Kofi Mensah", Role.PEER_WORKER, PEERS, "men's group, night workers"),
          worker(14, "Ellie Marsh", Role.PEER_WORKER, PEERS, BEEN_THERE),
          worker(15, "Rafael Costa", Role.PEER_WORKER, PEERS, "Portuguese, caring for somebody"),
          worker(16, "Nadia Petrova", Role.PEER_WORKER, PEERS, BEEN_THERE),
          worker(17, "Colin Hargreaves", Role.EMPLOYMENT_ADVISER, WORK, WORK_HELP),
          worker(18, "Shanice Bailey", Role.EMPLOYMENT_ADVISER, WORK, WORK_HELP),
          worker(19, "Peter Lindqvist", Role.EMPLOYMENT_ADVISER, WORK, "fit notes, phased return"),
          worker(20, "Fatima Zahra", Role.EMPLOYMENT_ADVISER, WORK, WORK_HELP),
          worker(21, "Beth Llewellyn", Role.EMPLOYMENT_ADVISER, WORK, "disputes, redeployment"),
          worker(22, "Yusuf Demir", Role.CHARITY_WORKER, CHARITY, HOME),
          worker(23, "Harriet Stone", Role.CHARITY_WORKER, CHARITY, HOME),
          worker(24, "Joseph Kamau", Role.CHARITY_WORKER, CHARITY, "debt, energy bills"),
          worker(25, "Lucy Fenn", Role.CHARITY_WORKER, CHARITY, "relationships, caring"),
          worker(26, "Andrzej Nowak", Role.CHARITY_WORKER, CHARITY, "Polish, housing"),
          worker(27, "Carys Vaughan", Role.CHARITY_WORKER, CHARITY, "alcohol and drugs"),
          worker(28, "Simon Achebe", Role.CHARITY_WORKER, COUNCIL, "carers, social care"),
          worker(29, "Dawn Whitaker", Role.CHARITY_WORKER, COUNCIL, "home safety, families"),
          worker(30, "Imran Siddiqui", Role.CHARITY_WORKER, COUNCIL, "money, council tax"));

  /// Looks at figures alone: no case, no board, no concern.
  private static final Worker ANALYST =
      worker(31, "Noor Rahman", Role.ANALYST, TRUST, "finding out what makes a difference");

  /// Speaks for the staff of the employers when it is agreed what these may read.
  static final Worker REPRESENTATIVE =
      worker(
          32,
          "Joan Whitfield",
          Role.STAFF_REPRESENTATIVE,
          "Joint unions of Wendover Vale",
          "speaking for staff");

  /// Everybody who can sign in.
  static List<Worker> everybody() {
    return Stream.concat(TEAM.stream(), Stream.of(ANALYST, REPRESENTATIVE)).toList();
  }

  private Locality() {}

  private static Worker worker(
      int number, String name, Role role, String employer, String helpsWith) {
    return new Worker(new WorkerId(new UUID(0x5657L, number)), name, role, employer, helpsWith);
  }
}
