package org.mainstay.outside.commitment.register;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.mainstay.outside.commitment.words.CommitmentWords.Kind;
import org.mainstay.outside.office.OfficeForm;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;

/// One who listens and signposts, as a form.
///
/// @param back where everybody is
/// @param page its last part of the address
public record ListenerView(
    String employer, String back, String page, List<Kind> kinds, OfficeForm form) implements Drawn {
  public ListenerView {
    kinds = List.copyOf(kinds);
  }

  /// A form filled in with what is kept.
  static OfficeForm standing(Listener one) {
    var sent = new HashMap<String, String>();
    sent.put("kind", one.kind());
    sent.put("role", one.roleName());
    sent.put("contact", one.contact());
    sent.put("own", one.contact().isEmpty() ? "" : "yes");
    sent.put(OfficeForm.VERSION, one.version() + "");
    sent.putAll(DateInput.Typed.of(one.training().trainedOn()).boxes("trained"));
    one.training()
        .refreshed()
        .ifPresent(day -> sent.putAll(DateInput.Typed.of(day).boxes("refreshed")));
    return new OfficeForm(sent);
  }

  public String path() {
    return back + "/" + page;
  }

  public boolean isNew() {
    return page.equals("new");
  }

  public Radios kind() {
    return Radios.labelled("kind", "What are they?")
        .from(kinds.stream().map(one -> Choice.of(one.key(), one.name())).toList())
        .chosen(form.value("kind"))
        .errors(form.errors());
  }

  public Input role() {
    return Input.labelled("role", "What is their role?")
        .hint("Such as Ward manager, Ward 4. A name only if they want it here.")
        .value(form.value("role"))
        .errors(form.errors());
  }

  public Input contact() {
    return Input.labelled("contact", "How can they be reached?")
        .hint("As they gave it themselves. You can leave it empty.")
        .autocomplete("off")
        .value(form.value("contact"))
        .errors(form.errors());
  }

  public Checkboxes own() {
    return Checkboxes.single("own", "yes", "They gave this themselves and know that it stands here")
        .chosen(form.value("own").equals("yes") ? Set.of("yes") : Set.of())
        .errors(form.errors());
  }

  public DateInput trained() {
    return day("trained", "When were they trained?", "For example 31 3 2025");
  }

  public DateInput refreshed() {
    return day(
        "refreshed", "When did they refresh it last?", "Leave it empty if they did not yet.");
  }

  public DateInput ended() {
    return day(
        "ended",
        "When did they stop doing it?",
        "Leave it empty as long as they do it. Their contact is then deleted.");
  }

  private DateInput day(String name, String words, String hint) {
    return DateInput.labelled(name, words).hint(hint).holding(form.day(name)).errors(form.errors());
  }
}
