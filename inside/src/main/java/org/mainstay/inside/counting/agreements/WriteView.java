package org.mainstay.inside.counting.agreements;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import org.mainstay.hatch.agreement.HealthCondition;
import org.mainstay.hatch.agreement.LegalBasis;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.inside.counting.books.TableWords;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;

/// The form of a new agreement.
///
/// @param party whom it is with, as the team calls them
/// @param path where it is sent
public record WriteView(String party, String path, BookPlan plan, AgreementForm form)
    implements Drawn {

  /// The way back to the plan.
  public String back() {
    return "/team/books/" + plan.hash();
  }

  /// Its fields in their order.
  public List<Content> fields() {
    return List.of(
        Input.labelled("name", "The other party").value(form.value("name")).errors(form.errors()),
        Input.labelled("signer", "Who signs for them")
            .hint("Their post, such as Director of people. A name is not needed.")
            .value(form.value("signer"))
            .errors(form.errors()),
        Textarea.labelled("purpose", "What the tables are for")
            .value(form.value("purpose"))
            .errors(form.errors()),
        Radios.labelled("basis", "Legal basis")
            .from(
                Arrays.stream(LegalBasis.values())
                    .<Choice>map(basis -> Choice.of(basis.code(), basis.words()))
                    .toList())
            .chosen(form.value("basis"))
            .errors(form.errors()),
        Radios.labelled("condition", "Condition for data about health")
            .from(
                Arrays.stream(HealthCondition.values())
                    .<Choice>map(one -> Choice.of(one.code(), one.words()))
                    .toList())
            .chosen(form.value("condition"))
            .errors(form.errors()),
        Checkboxes.labelled("tables", "Tables that may be released")
            .from(
                plan.plan().tables().stream()
                    .<Choice>map(
                        table ->
                            Choice.of(
                                table.code(),
                                table.code(),
                                TableWords.of(plan.about().kind(), table)))
                    .toList())
            .chosen(form.tables())
            .errors(form.errors()),
        DateInput.labelled("from", "First day").holding(form.day("from")).errors(form.errors()),
        DateInput.labelled("until", "Last day").holding(form.day("until")).errors(form.errors()));
  }
}
