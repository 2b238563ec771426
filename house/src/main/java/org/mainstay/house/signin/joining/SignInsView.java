package org.mainstay.house.signin.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mainstay.house.signin.Accounts;
import org.mainstay.house.signin.Happenings.Happening;
import org.mainstay.house.signin.Invited;
import org.mainstay.house.signin.Invited.Kind;
import org.mainstay.house.signin.SignedIn;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.label.Errors;

/// Who of the team can sign in, what waits, and for a lead the forms to invite and to let go.
///
/// @param isLead whether the reader leads the team
/// @param happened what was done with sign-ins, for a lead alone
/// @param sent what was typed and could not be taken
public record SignInsView(
    boolean isLead,
    List<Line> team,
    List<Waiting> lost,
    List<Waiting> invited,
    List<String> happened,
    Map<String, String> sent,
    Errors errors)
    implements Drawn {
  public SignInsView {
    team = List.copyOf(team);
    lost = List.copyOf(lost);
    invited = List.copyOf(invited);
    happened = List.copyOf(happened);
    sent = Map.copyOf(sent);
  }

  /// One of the team.
  ///
  /// @param isSelf whether it is the reader
  /// @param mayBeLost whether the reader may say that they lost their sign-in
  public record Line(String id, String name, String words, boolean isSelf, boolean mayBeLost) {}

  /// An invitation or a recovery that waits.
  ///
  /// @param mayConfirm whether the reader may confirm it
  public record Waiting(String id, String words, boolean mayConfirm) {}

  /// Where it is read from.
  ///
  /// @param names of those who are not in the team any more
  record Sources(
      List<Worker> team,
      List<Accounts.Listed> accounts,
      List<Invited> invitations,
      List<Happening> happened,
      Function<WorkerId, String> names) {}

  static SignInsView of(
      Sources from, Optional<SignedIn> reader, Map<String, String> sent, Errors errors) {
    boolean isLead = reader.filter(SignedIn::isLead).isPresent();
    var me = reader.map(SignedIn::worker);
    Map<WorkerId, String> names = new HashMap<>();
    from.team().forEach(worker -> names.put(worker.id(), worker.name()));
    from.invitations().forEach(one -> names.putIfAbsent(one.worker().id(), one.worker().name()));
    return new SignInsView(
        isLead,
        from.team().stream().map(worker -> line(from, worker, me)).toList(),
        from.invitations().stream()
            .filter(one -> one.kind() == Kind.RECOVERS && one.vouched().confirmedBy().isEmpty())
            .map(one -> lost(one, names, me))
            .toList(),
        from.invitations().stream()
            .filter(one -> one.codeSecret().isPresent())
            .map(SignInsView::invited)
            .toList(),
        isLead
            ? from.happened().stream()
                .map(one -> words(one, id -> names.getOrDefault(id, from.names().apply(id))))
                .toList()
            : List.of(),
        sent,
        errors);
  }

  private static Line line(Sources from, Worker worker, Optional<WorkerId> me) {
    var account =
        from.accounts().stream().filter(one -> one.who().worker().equals(worker.id())).findAny();
    boolean isSelf = me.filter(worker.id()::equals).isPresent();
    boolean waits =
        from.invitations().stream().anyMatch(one -> one.worker().id().equals(worker.id()));
    return new Line(
        worker.id().toString(),
        worker.name(),
        account
            .map(
                one ->
                    "%s. Signs in as %s%s."
                        .formatted(
                            worker.role().words(),
                            one.who().signInName(),
                            one.used() ? "" : ", and has not yet"))
            .orElse(worker.role().words() + ". Has no sign-in."),
        isSelf,
        account.isPresent() && !isSelf && !waits);
  }

  private static Waiting lost(Invited one, Map<WorkerId, String> names, Optional<WorkerId> me) {
    var asked = one.vouched().askedBy();
    return new Waiting(
        one.id().toString(),
        "%s has lost their sign-in, says %s. It waits for a second person until %s."
            .formatted(
                one.worker().name(),
                asked.map(by -> names.getOrDefault(by, "somebody")).orElse("somebody"),
                London.words(one.endsAt())),
        me.isPresent() && !me.equals(asked) && !me.get().equals(one.worker().id()));
  }

  private static Waiting invited(Invited one) {
    return new Waiting(
        one.id().toString(),
        "%s, %s, has a code as %s. It works until %s."
            .formatted(
                one.worker().name(),
                one.worker().role().words(),
                one.signInName(),
                London.words(one.endsAt())),
        false);
  }

  private static String words(Happening one, Function<WorkerId, String> names) {
    return "%s: %s %s%s"
        .formatted(
            London.words(one.at()),
            names.apply(one.worker()),
            one.what().words(),
            one.by().map(by -> ", by " + names.apply(by)).orElse(""));
  }

  public Input name() {
    return typed("name", "Their name").autocomplete("off");
  }

  public Select role() {
    return Select.labelled("role", "What they are in the team")
        .from(
            Stream.concat(
                    Stream.of(new Select.Line.Option("", "Choose", false)),
                    Arrays.stream(Role.values())
                        .map(one -> new Select.Line.Option(one.name(), one.words(), false)))
                .toList())
        .chosen(sent.getOrDefault("role", ""))
        .errors(errors);
  }

  public Input signInName() {
    return typed("signInName", "Their sign-in name").hint("Such as amina.khan").autocomplete("off");
  }

  public Input employer() {
    return typed("employer", "Who employs them");
  }

  public Input helpsWith() {
    return typed("helpsWith", "What they are good at, in a few words");
  }

  private Input typed(String name, String label) {
    return Input.labelled(name, label).value(sent.getOrDefault(name, "")).errors(errors);
  }
}
