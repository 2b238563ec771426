package org.mainstay.inside.referral.reaching;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.label.Errors;

/// What a person and the team wrote to each other, and the form to write.
///
/// @param told what became of the texts and emails that said that something waits
/// @param typed words that were typed and not sent yet
public record MessagesView(
    CaseHead head,
    List<MessageView> messages,
    List<Deliveries.Delivery> told,
    String path,
    String typed,
    Errors errors)
    implements Drawn {
  public MessagesView {
    messages = List.copyOf(messages);
    told = List.copyOf(told);
  }

  /// One message.
  public record MessageView(String by, String at, List<String> lines) {
    public MessageView {
      lines = List.copyOf(lines);
    }
  }
}
