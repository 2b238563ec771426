package org.mainstay.inside.support;

import java.util.Arrays;
import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.team.Worker;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Select;

/// The appointments of a case, and the form to book one or to keep one that nobody had planned.
public record ContactsView(
    CaseHead head, String base, List<Line> contacts, Lists lists, ContactForm form)
    implements Drawn {
  public ContactsView {
    contacts = List.copyOf(contacts);
  }

  /// One appointment.
  ///
  /// @param path where it can be changed or its outcome be said; empty if it is done
  /// @param action the words of that link
  public record Line(
      String when, String what, String with, String state, String path, String action) {}

  /// What can be chosen.
  public record Lists(
      List<Select.Line> types,
      List<Select.Line> media,
      List<Choice> modes,
      List<Select.Line> workers) {
    public Lists {
      types = List.copyOf(types);
      media = List.copyOf(media);
      modes = List.copyOf(modes);
      workers = List.copyOf(workers);
    }

    /// All official codes, and this team.
    public static Lists of(List<Worker> team) {
      return new Lists(
          options(AppointmentType.values()),
          options(Medium.values()),
          Arrays.stream(Mode.values())
              .<Choice>map(mode -> Choice.of(mode.code(), mode.words()))
              .toList(),
          team.stream()
              .<Select.Line>map(
                  worker -> new Select.Line.Option(worker.id().toString(), worker.signed()))
              .toList());
    }

    private static List<Select.Line> options(NhsCode[] list) {
      return Arrays.stream(list)
          .<Select.Line>map(one -> new Select.Line.Option(one.code(), one.words()))
          .toList();
    }
  }
}
