package org.mainstay.letterbox.letter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person asks for and how they have been.
///
/// @param wants what they would like, at least one
/// @param inOwnWords anything they want to say first, blank if nothing
/// @param phq9 answers by item, 1 to 9, each 0 to 3; an item that was not answered is absent
/// @param gad7 answers by item, 1 to 7, each 0 to 3; an item that was not answered is absent
/// @param safeNow what they answered to "Are you safe right now?"
/// @param easier what would make it easier for them
/// @param invited who invited them, if anybody did
public record Asked(
    List<Want> wants,
    String inOwnWords,
    Map<Integer, Integer> phq9,
    Map<Integer, Integer> gad7,
    SafeNow safeNow,
    Easier easier,
    Invited invited) {
  public Asked {
    wants = wants.stream().distinct().sorted().toList();
    phq9 = Map.copyOf(phq9);
    gad7 = Map.copyOf(gad7);
  }

  /// Without anything that would make it easier, from somebody whom nobody invited.
  public Asked(
      List<Want> wants,
      String inOwnWords,
      Map<Integer, Integer> phq9,
      Map<Integer, Integer> gad7,
      SafeNow safeNow) {
    this(wants, inOwnWords, phq9, gad7, safeNow, Easier.NOTHING, Invited.BY_NOBODY);
  }

  /// As it is read from a letter: one from before says nothing about what is easier, nor of an
  /// invitation.
  @JsonCreator
  static Asked read(
      @JsonProperty("wants") List<Want> wants,
      @JsonProperty("inOwnWords") String inOwnWords,
      @JsonProperty("phq9") Map<Integer, Integer> phq9,
      @JsonProperty("gad7") Map<Integer, Integer> gad7,
      @JsonProperty("safeNow") SafeNow safeNow,
      @JsonProperty("easier") @Nullable Easier easier,
      @JsonProperty("invited") @Nullable Invited invited) {
    return new Asked(
        wants,
        inOwnWords,
        phq9,
        gad7,
        safeNow,
        easier == null ? Easier.NOTHING : easier,
        invited == null ? Invited.BY_NOBODY : invited);
  }

  @Override
  public String toString() {
    return "[confidential]";
  }

  /// What somebody would like.
  public enum Want {
    SOMEONE_TO_TALK_TO,
    HELP_WITH_WORK,
    HELP_WITH_MONEY_OR_HOME,
    HELP_AFTER_SOMETHING_HAPPENED,
    NOT_SURE_YET
  }

  /// The answer to "Are you safe right now?".
  public enum SafeNow {
    YES,
    NOT_SURE,
    NO
  }

  /// Whether a named human must look at this at once: not safe, not sure, or PHQ-9 item 9 above 0.
  public boolean raisesConcern() {
    return safeNow != SafeNow.YES || phq9.getOrDefault(9, 0) > 0;
  }
}
