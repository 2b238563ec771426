package org.mainstay.inside.support.tasks.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.rights.CopyWords;
import org.mainstay.inside.support.tasks.Task;
import org.mainstay.inside.support.tasks.TaskId;
import org.mainstay.inside.support.tasks.Tasks;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of tasks: those of a case, one's own, and each by itself.
@InsidePages
public class TaskPages {
  public static final String TASKS = "/team/tasks";

  private static final String CHANGED =
      "Somebody changed this meanwhile. Nothing was saved. What you typed is still here.";
  private static final String MEANWHILE =
      "Another task was kept meanwhile. If it is not this one, keep this one again.";

  private final Cases cases;
  private final Tasks tasks;
  private final WhoMay whoMay;
  private final Clock clock;

  public TaskPages(Cases cases, Tasks tasks, WhoMay whoMay, Clock clock) {
    this.cases = cases;
    this.tasks = tasks;
    this.whoMay = whoMay;
    this.clock = clock;
  }

  @GetMapping(TASKS)
  public Answer mine() {
    return mine(freshForm(Optional.empty()), "");
  }

  @PostMapping(TASKS)
  public Answer keepForTheTeam(@RequestParam Map<String, String> sent) {
    var form = TaskForm.of(sent);
    var wish = form.wish(whoMay.about(Optional.empty()), today());
    if (wish.isEmpty()) {
      return mine(form, "");
    }
    return tasks
        .add(Optional.empty(), form.number("number"), wish.get())
        .<Answer>map(_ -> new GoTo(TASKS))
        .orElseGet(() -> mine(form.again(tasks.nextNumber(Optional.empty())), MEANWHILE));
  }

  @GetMapping("/team/case/{id}/tasks")
  public Answer ofCase(@PathVariable UUID id) {
    var referral = cases.find(id);
    return ofCase(referral, freshForm(Optional.of(referral)), "");
  }

  @PostMapping("/team/case/{id}/tasks")
  public Answer keep(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = TaskForm.of(sent);
    var wish = form.wish(whoMay.about(Optional.of(referral.person())), today());
    if (wish.isEmpty()) {
      return ofCase(referral, form, "");
    }
    return tasks
        .add(Optional.of(referral), form.number("number"), wish.get())
        .<Answer>map(_ -> new GoTo(CaseHead.Tab.TASKS.of(referral.id())))
        .orElseGet(
            () ->
                ofCase(
                    referral, form.again(tasks.nextNumber(Optional.of(referral.id()))), MEANWHILE));
  }

  @GetMapping(TASKS + "/{task}")
  public Answer one(@PathVariable UUID task) {
    var found = find(task);
    return one(found, TaskForm.about(found), "");
  }

  @PostMapping(TASKS + "/{task}")
  public Answer settle(@PathVariable UUID task, @RequestParam Map<String, String> sent) {
    var found = find(task);
    var form = TaskForm.of(found, sent);
    var state = form.state();
    if (state.isEmpty()) {
      return one(found, form, "");
    }
    boolean isDone =
        form.number("version") == found.version()
            && tasks.settle(found, state.get(), form.value("note"));
    return isDone ? new GoTo(list(found)) : one(found, form.seeing(found), CHANGED);
  }

  @PostMapping(TASKS + "/{task}/give")
  public Answer give(@PathVariable UUID task, @RequestParam Map<String, String> sent) {
    var found = find(task);
    var form = TaskForm.of(found, sent);
    var who = form.who(whoMay.about(found.about().map(Task.About::person)));
    var by = form.by(today());
    if (who.isEmpty() || by.isEmpty()) {
      return one(found, form, "");
    }
    boolean isDone =
        form.number("version") == found.version() && tasks.change(found, who.get(), by.get());
    return isDone ? new GoTo(list(found)) : one(found, form.seeing(found), CHANGED);
  }

  private Task find(UUID id) {
    return tasks.find(new TaskId(id)).orElseThrow(NoSuchCase::new);
  }

  private TaskForm freshForm(Optional<Referral> about) {
    return TaskForm.fresh(Acting.now(), today(), tasks.nextNumber(about.map(Referral::id)));
  }

  private Answer mine(TaskForm form, String notice) {
    var own = tasks.openOf(Acting.now());
    var view =
        new TasksView(
            List.of(),
            TASKS,
            List.of(
                new TasksView.Part(
                    "mine", "What I have to do", "Nothing.", own.stream().map(this::line).toList()),
                new TasksView.Part(
                    "team",
                    "What the team has to do, without a case",
                    "Nothing.",
                    tasks.ofTheTeam().stream()
                        .filter(task -> !own.contains(task))
                        .map(this::line)
                        .toList())),
            WhoMay.lines(whoMay.about(Optional.empty())),
            notice,
            form);
    return finished(new Page("My tasks", view), form, notice);
  }

  private Answer ofCase(Referral referral, TaskForm form, String notice) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var view =
        new TasksView(
            List.of(cases.head(referral, CaseHead.Tab.TASKS)),
            CaseHead.Tab.TASKS.of(referral.id()),
            List.of(
                new TasksView.Part(
                    "tasks",
                    "Tasks",
                    "Nothing is to be done.",
                    tasks.of(referral.id()).stream()
                        .map(task -> line(task, tasks.what(task, opened, Purpose.SUPPORT)))
                        .toList())),
            WhoMay.lines(whoMay.about(Optional.of(referral.person()))),
            notice,
            form);
    return finished(new Page("Tasks", view), form, notice);
  }

  private Answer one(Task task, TaskForm form, String notice) {
    var opened =
        task.about().map(it -> cases.open(cases.find(it.referral().value()), Purpose.SUPPORT));
    var view =
        new TaskView(
            task.about().map(Task.About::alias).orElse(""),
            list(task),
            path(task),
            opened
                .map(it -> tasks.what(task, it, Purpose.SUPPORT))
                .orElseGet(() -> tasks.what(task)),
            facts(task, opened),
            task.isOpen(),
            WhoMay.lines(whoMay.about(task.about().map(Task.About::person))),
            notice,
            form);
    return finished(new Page("Task", view), form, notice);
  }

  private List<String> facts(Task task, Optional<OpenRecord> opened) {
    var facts = new ArrayList<String>();
    facts.add("Who: " + whoMay.team().signed(task.who()));
    facts.add("By: " + London.words(task.by()));
    facts.add(
        "Set by %s, %s"
            .formatted(
                CopyWords.by(whoMay.team(), task.set().by()), London.words(task.set().at())));
    facts.add("Where it stands: " + task.standing(today()));
    task.settled()
        .ifPresent(
            told ->
                facts.add(
                    "%s, %s"
                        .formatted(
                            CopyWords.by(whoMay.team(), told.by()), London.words(told.at()))));
    var note =
        opened.map(it -> tasks.note(task, it, Purpose.SUPPORT)).orElseGet(() -> tasks.note(task));
    if (!note.isEmpty()) {
      facts.add("Note: " + note);
    }
    return facts;
  }

  private static Answer finished(Page page, TaskForm form, String notice) {
    if (!notice.isEmpty()) {
      return page.withoutExit().withStatus(409);
    }
    return form.errors().any() ? page.withoutExit().withErrors() : page.withoutExit();
  }

  /// A list that others may see says of which case a task is, and not what is to be done in it.
  private TasksView.Line line(Task task) {
    return line(task, task.about().map(Task.About::alias).orElseGet(() -> tasks.what(task)));
  }

  private TasksView.Line line(Task task, String words) {
    return new TasksView.Line(
        words,
        whoMay.team().nameOf(task.who()),
        London.words(task.by()),
        task.standing(today()),
        path(task));
  }

  private static String path(Task task) {
    return TASKS + "/" + task.id();
  }

  private static String list(Task task) {
    return task.about().map(it -> CaseHead.Tab.TASKS.of(it.referral())).orElse(TASKS);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
