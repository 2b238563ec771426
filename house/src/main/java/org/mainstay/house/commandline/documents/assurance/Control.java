package org.mainstay.house.commandline.documents.assurance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is done about a hazard, and what shows it.
///
/// @param tests each `ClassName` or `ClassName#method`, where the control is shown
/// @param missing what is missing, where it is open
/// @param todo what whoever runs a hub must do, where it is theirs
public record Control(
    String text,
    Kind kind,
    Status status,
    @Nullable List<String> tests,
    @Nullable String missing,
    @Nullable String todo) {
  public Control {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
  }

  /// The kinds of DCB0129.
  public enum Kind {
    @JsonProperty("design")
    DESIGN,
    @JsonProperty("test")
    TEST,
    @JsonProperty("training")
    TRAINING,
    @JsonProperty("information")
    INFORMATION;

    /// As people read it.
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether anything shows it.
  public enum Status {
    /// Tests show it.
    @JsonProperty("shown")
    SHOWN,
    /// It is not built, or nothing shows it.
    @JsonProperty("open")
    OPEN,
    /// Whoever runs a hub does it.
    @JsonProperty("organisation")
    ORGANISATION
  }

  /// The tests that show it, none unless it is shown.
  public List<String> shownBy() {
    return tests == null ? List.of() : List.copyOf(tests);
  }

  /// What is missing or must be done, blank if it is shown.
  public String owed() {
    return switch (status) {
      case SHOWN -> "";
      case OPEN -> String.valueOf(missing);
      case ORGANISATION -> String.valueOf(todo);
    };
  }

  /// Whether it says what its status asks for, and nothing of another.
  public boolean isWhole() {
    return shownBy().isEmpty() == (status != Status.SHOWN)
        && (missing != null) == (status == Status.OPEN)
        && (todo != null) == (status == Status.ORGANISATION);
  }
}
