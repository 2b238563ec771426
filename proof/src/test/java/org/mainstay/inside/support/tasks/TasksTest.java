package org.mainstay.inside.support.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.huddle.handover.HandoverPages;
import org.mainstay.inside.huddle.meeting.pages.HuddlePages;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.ending.EndingPages;
import org.mainstay.inside.support.tasks.pages.CopiedTasks;
import org.mainstay.inside.support.tasks.pages.TaskPages;
import org.mainstay.inside.support.tasks.pages.WhoMay;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;

/// What is to be done is done, given to somebody, or found not to be needed; it is never lost.
class TasksTest {
  private final TestInside house = new TestInside();
  private final Tasks tasks = house.meets.tasks;
  private final TaskPages pages =
      new TaskPages(house.cases, tasks, new WhoMay(house.team, house.people), house.clock);
  private final Referral referral = house.inSupport(house.asks("Robin"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_task_of_a_case_shows_its_words_there_and_the_alias_alone_on_the_worker_s_list() {
    assertThat(keep(sent("Ring the housing office", house.amina.id(), 1))).isInstanceOf(GoTo.class);

    assertThat(ofCase(house.amina).text())
        .contains("Ring the housing office", "Amina Khan", "Open");
    assertThat(mine(house.amina).text())
        .contains(referral.alias())
        .doesNotContain("housing", "Robin");
    assertThat(house.database.column("select encode(what, 'escape') from inside_support.task"))
        .noneMatch(it -> it.contains("housing"));
  }

  @Test
  void what_is_missing_is_said_and_the_words_stay() {
    var sent = sent("", house.amina.id(), 1);
    sent.put("by-year", "2020");
    sent.put("who", "somebody");

    assertThat(Drawing.checked(keep(sent)).text())
        .contains("Type what is to be done", "Choose who does it", "today or later");
    assertThat(of()).isEmpty();
  }

  @Test
  void a_form_that_is_sent_twice_keeps_one_task_and_another_s_words_are_not_lost() {
    keep(sent("Ring the office", house.amina.id(), 1));

    var again = Drawing.of(keep(sent("Write to the school", house.amina.id(), 1)));

    assertThat(again.text()).contains("Another task was kept meanwhile", "Write to the school");
    assertThat(again.select("input[name=number]").val()).isEqualTo("2");
    assertThat(of()).hasSize(1);
  }

  @Test
  void a_task_of_the_team_is_read_by_the_team_and_sealed_in_the_database() {
    house.as(house.lena, () -> pages.keepForTheTeam(sent("Order more cups", house.sam.id(), 1)));

    assertThat(mine(house.sam).select("table").text()).contains("Order more cups");
    assertThat(mine(house.amina).text()).contains("Order more cups", "Sam Carter");
    assertThat(house.database.column("select encode(what, 'escape') from inside_support.task"))
        .noneMatch(it -> it.contains("cups"));
    var one = house.as(house.sam, () -> tasks.ofTheTeam()).getFirst();
    settle(house.sam, one, "DONE", "Twelve of them");
    assertThat(page(house.amina, one).text()).contains("Order more cups", "Note: Twelve of them");
  }

  @Test
  void a_task_is_settled_once_with_its_note_and_whoever_is_late_sees_so() {
    var task = task("Ring the office", house.amina.id());

    settle(house.amina, task, "NOT_NEEDED", "They rang us");

    assertThat(page(house.amina, task).text())
        .contains("Not needed any more", "Note: They rang us");
    assertThat(Drawing.of(settle(house.lena, task, "DONE", "Me too")).text())
        .contains("Somebody changed this meanwhile");
    assertThat(Drawing.checked(settle(house.lena, task, "", "")).text())
        .contains("Choose what became of it");
  }

  @Test
  void a_task_is_given_to_somebody_else_but_never_to_whom_the_person_shut_out() {
    var shut = house.asks("Kim", TestInside.wellEnough(), List.of(house.sam.id().value()));
    var task =
        house.as(
            house.lena,
            () -> tasks.add(shut, new Tasks.Wish("Ring", house.lena.id(), today().plusDays(3))));

    assertThat(Drawing.checked(give(task, house.sam.id())).text()).contains("Choose who does it");
    assertThat(give(task, house.amina.id())).isInstanceOf(GoTo.class);
    assertThat(mine(house.amina).text()).contains(shut.alias());
    assertThat(page(house.lena, task).select("select").text()).doesNotContain("Sam Carter");
  }

  @Test
  void for_whoever_is_shut_out_there_is_no_task_of_the_case() {
    var task = task("Ring the office", house.sam.id());
    house.database.asAdmin(
        "insert into inside_people.exclusion (person_key, worker_id) values ('%s', '%s')"
            .formatted(referral.person().value(), house.sam.id().value()));

    assertThat(mine(house.sam).text()).doesNotContain(referral.alias());
    assertThatThrownBy(() -> page(house.sam, task)).isInstanceOf(NoSuchCase.class);
    assertThat(ofCase(house.lena).text()).contains("Sam Carter");
  }

  @Test
  void what_is_overdue_is_on_the_agenda_and_on_the_board_and_holds_up_going_home() {
    task("Ring the office", house.amina.id());
    var home =
        new HuddlePages(
            house.meets.script,
            house.meets.huddles,
            house.meets.home,
            tasks,
            house.team,
            house.times);
    assertThat(house.as(house.amina, () -> home.goHome("NOTHING_OPEN"))).isInstanceOf(GoTo.class);

    house.clock.passes(Duration.ofDays(8));
    var huddle = house.meets.begins(house, house.lena, "morning");

    assertThat(house.as(house.lena, () -> house.meets.items.of(huddle.id())))
        .anySatisfy(
            item -> {
              assertThat(item.section().name()).isEqualTo("TASKS");
              assertThat(item.alias()).isEqualTo(referral.alias());
            });
    assertThat(house.as(house.lena, () -> new TaskReminders(tasks).due()))
        .singleElement()
        .satisfies(it -> assertThat(it.words()).isEqualTo("A task is overdue"));
    assertThat(Drawing.of(house.as(house.amina, () -> home.goHome("NOTHING_OPEN"))).text())
        .contains("1 task of yours is due by today", "You have 1 task due by today");
    assertThat(house.as(house.amina, () -> home.goHome("A_WORD_FIRST"))).isInstanceOf(GoTo.class);
    assertThat(house.as(house.sam, () -> home.goHome("NOTHING_OPEN"))).isInstanceOf(GoTo.class);
  }

  @Test
  void whoever_takes_a_case_over_takes_its_tasks_over() {
    task("Ring the office", house.amina.id());
    task("Ask the school", house.lena.id());
    var handover =
        new HandoverPages(
            house.referrals, house.allocations, house.concerns, house.contacts, tasks);
    assertThat(Drawing.of(house.as(house.amina, handover::handover)).text())
        .contains("What you still have to do for them goes along: 1 open.");

    var sent =
        Map.of(
            "to-" + referral.id(),
            house.sam.id().toString(),
            "seen-" + referral.id(),
            house.fresh(referral).version() + "",
            "because",
            "On leave");
    house.as(house.amina, () -> handover.handOver(sent));

    assertThat(of())
        .extracting(Task::who)
        .containsExactlyInAnyOrder(house.sam.id(), house.lena.id());
  }

  @Test
  void a_case_that_ends_asks_what_becomes_of_its_open_tasks() {
    var task = task("Ring the office", house.amina.id());
    var ending = new EndingPages(house.cases, house.endings, tasks, house.clock);
    var sent = new HashMap<>(London.boxes("day", today()));
    sent.putAll(
        Map.of(
            "reason",
            DischargeReason.COMPLETED.code(),
            "achieved",
            "Sleeps",
            "step",
            "check",
            "version",
            house.fresh(referral).version() + ""));

    var asked = Drawing.checked(end(ending, sent));
    assertThat(asked.text()).contains("Choose what becomes of the open tasks", "1 task is open");
    sent.put("tasks", "not-needed");
    assertThat(Drawing.checked(end(ending, sent)).text())
        .contains("1 open task", "Not needed any more");
    sent.put("step", "end");
    assertThat(end(ending, sent)).isInstanceOf(GoTo.class);

    assertThat(of()).extracting(Task::state).containsExactly(Task.State.NOT_NEEDED);
    assertThat(page(house.amina, task).text()).contains("Note: Support has ended");
  }

  @Test
  void the_copy_of_the_record_tells_every_task() {
    var task = task("Ring the office", house.amina.id());
    settle(house.amina, task, "DONE", "They have a flat");
    var told = new CopiedTasks(house.referrals, tasks, house.team);

    assertThat(
            house
                .as(
                    house.lena,
                    () -> told.of(house.people.open(referral.person(), Purpose.COPY).orElseThrow()))
                .toString())
        .contains("Ring the office", "Done on 2 November 2026", "They have a flat");
  }

  private Answer end(EndingPages ending, Map<String, String> sent) {
    return house.as(house.amina, () -> ending.end(referral.id().value(), sent));
  }

  private Task task(String what, WorkerId who) {
    return house.as(
        house.lena, () -> tasks.add(referral, new Tasks.Wish(what, who, today().plusDays(7))));
  }

  private List<Task> of() {
    return house.as(house.lena, () -> tasks.of(referral.id()));
  }

  private Map<String, String> sent(String what, WorkerId who, int number) {
    var sent = new HashMap<>(London.boxes("by", today().plusDays(7)));
    sent.putAll(Map.of("what", what, "who", who.toString(), "number", number + ""));
    return sent;
  }

  private Answer keep(Map<String, String> sent) {
    return house.as(house.amina, () -> pages.keep(referral.id().value(), sent));
  }

  private Answer settle(Worker by, Task task, String state, String note) {
    var sent = Map.of("state", state, "note", note, "version", task.version() + "");
    return house.as(by, () -> pages.settle(task.id().value(), sent));
  }

  private Answer give(Task task, WorkerId who) {
    var sent = new HashMap<>(London.boxes("by", today().plusDays(3)));
    sent.putAll(Map.of("who", who.toString(), "version", task.version() + ""));
    return house.as(house.lena, () -> pages.give(task.id().value(), sent));
  }

  private Document mine(Worker worker) {
    return Drawing.checked(house.as(worker, pages::mine));
  }

  private Document ofCase(Worker worker) {
    return Drawing.checked(house.as(worker, () -> pages.ofCase(referral.id().value())));
  }

  private Document page(Worker worker, Task task) {
    return Drawing.checked(house.as(worker, () -> pages.one(task.id().value())));
  }

  private LocalDate today() {
    return London.day(house.clock.instant());
  }
}
