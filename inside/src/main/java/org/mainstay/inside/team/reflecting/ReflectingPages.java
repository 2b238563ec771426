package org.mainstay.inside.team.reflecting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of reflective practice.
@InsidePages
public class ReflectingPages {
  public static final String REFLECTING = "/team/reflecting";

  private static final String CAME = "came";

  private final Reflections reflections;
  private final Team team;

  public ReflectingPages(Reflections reflections, Team team) {
    this.reflections = reflections;
    this.team = team;
  }

  @GetMapping(REFLECTING)
  public Answer all() {
    return page(fresh(), Set.of());
  }

  @GetMapping(REFLECTING + "/{id}")
  public Answer one(@PathVariable UUID id) {
    return reflections
        .kept(id)
        .<Answer>map(
            one ->
                page(
                    form(one),
                    one.came().stream().map(WorkerId::toString).collect(Collectors.toSet())))
        .orElseGet(NotHere::new);
  }

  @PostMapping(REFLECTING)
  public Answer keep(@RequestParam MultiValueMap<String, String> sent) {
    var form = new TeamForm(sent.toSingleValueMap());
    var ticked = Set.copyOf(sent.getOrDefault(CAME, List.of()));
    var came = ofTheTeam(ticked);
    var today = reflections.today();
    var day = form.dayUntil("on", today, today, "Type the day of the group, today or earlier");
    var ledBy = form.worker("led-by").filter(id -> team.find(id).isPresent());
    if (ledBy.isEmpty()) {
      form.refuse("led-by", "Choose who led it");
    }
    if (came.isEmpty()) {
      form.refuse(CAME, "Tick who came");
    }
    var theme =
        form.withoutDetail(
            "theme", Reflecting.THEME_MAX, "Say what it was about, in 500 characters at most");
    var id = TeamForm.id(form.value("key"));
    int version = form.number("version", 0, Short.MAX_VALUE, "Open this page again");
    if (form.isFine()) {
      var one =
          new Reflecting(
              id.orElseGet(UUID::randomUUID),
              day,
              ledBy.orElseThrow(),
              theme,
              came,
              Acting.now(),
              version);
      if (!reflections.keep(one)) {
        form.refuse("theme", "Somebody changed this meanwhile. Open it again to see how");
      }
    }
    return form.isFine() ? new GoTo(REFLECTING) : page(form, ticked);
  }

  private Set<WorkerId> ofTheTeam(Set<String> ticked) {
    return team.everybody().stream()
        .map(Worker::id)
        .filter(id -> ticked.contains(id.toString()))
        .collect(Collectors.toSet());
  }

  private static TeamForm fresh() {
    return new TeamForm(Map.of("key", UUID.randomUUID().toString(), "version", "0"));
  }

  private static TeamForm form(Reflecting one) {
    var sent = new HashMap<String, String>();
    var day = DateInput.Typed.of(one.on());
    sent.put("key", one.id().toString());
    sent.put("version", one.version() + "");
    sent.put("on-day", day.day());
    sent.put("on-month", day.month());
    sent.put("on-year", day.year());
    sent.put("led-by", one.ledBy().toString());
    sent.put("theme", one.theme());
    return new TeamForm(sent);
  }

  private Page page(TeamForm form, Set<String> ticked) {
    var view =
        new ReflectingView(
            reflections.all().stream().map(this::line).toList(),
            team.everybody().stream()
                .map(one -> new ReflectingView.Member(one.id().toString(), one.signed()))
                .toList(),
            ticked,
            form);
    var page = new Page("Reflective practice", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private ReflectingView.Line line(Reflecting one) {
    var me = Acting.now();
    return new ReflectingView.Line(
        "%s, led by %s: %s".formatted(TeamForm.on(one.on()), team.nameOf(one.ledBy()), one.theme()),
        one.isOpenTo(me)
            ? one.came().stream().map(team::nameOf).sorted().collect(Collectors.joining(", "))
            : one.came().size() + " of the team",
        one.isKeptBy(me) ? REFLECTING + "/" + one.id() : "");
  }
}
