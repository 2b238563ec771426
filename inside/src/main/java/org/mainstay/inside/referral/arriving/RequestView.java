package org.mainstay.inside.referral.arriving;

import java.util.List;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.ui.Drawn;

/// What a person asked for, in finished words.
///
/// @param take how the request is taken up, if it still can be
public record RequestView(
    CaseHead head, EarlierView earlier, AskedView asked, WhoView who, TakeView take)
    implements Drawn {

  /// The case that the same person had before; both empty if they are here for the first time.
  public record EarlierView(String words, String path) {}

  /// What they asked and how they have been.
  ///
  /// @param ownWords blank if they said nothing more
  /// @param easier what would make it easier for them, none if they did not say
  /// @param came who invited them and what they brought along, none if they came by themselves
  /// @param safe what they answered to "Are you safe right now?"
  /// @param before how often they had asked before in this case, in words; empty if never
  public record AskedView(
      List<String> wants,
      String ownWords,
      List<String> easier,
      List<String> came,
      String safe,
      List<AnsweredForm> forms,
      String before) {
    public AskedView {
      easier = List.copyOf(easier);
      came = List.copyOf(came);
      wants = List.copyOf(wants);
      forms = List.copyOf(forms);
    }
  }

  /// Who asks, and how it is safe to reach them.
  public record WhoView(String calledName, String work, String contact, List<String> times) {
    public WhoView {
      times = List.copyOf(times);
    }
  }

  /// The form with which a worker takes the request up.
  ///
  /// @param isOpen whether nobody took it up yet
  /// @param changed a sentence if somebody else changed the case meanwhile
  public record TakeView(boolean isOpen, String path, int version, String changed) {}
}
