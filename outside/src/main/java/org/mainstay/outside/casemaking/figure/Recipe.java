package org.mainstay.outside.casemaking.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a figure is worked out from, and by which method.
public sealed interface Recipe {
  /// The method's name, as a file keeps it.
  String method();

  /// A released number of people as it hangs on the board.
  record People(CellRef cell) implements Recipe {
    public static final String METHOD = "people";

    @Override
    public String method() {
      return METHOD;
    }
  }

  /// How many of a table's people one row is, in 100.
  record Share(CellRef cell) implements Recipe {
    public static final String METHOD = "share";

    @Override
    public String method() {
      return METHOD;
    }
  }

  /// How many of 100 staff on the roster a released number of people is.
  record OfStaff(CellRef cell) implements Recipe {
    public static final String METHOD = "of-staff";

    @Override
    public String method() {
      return METHOD;
    }
  }

  /// What the hub cost for each of a released number of people.
  ///
  /// @param cost which of the costs that the hub typed
  record CostPer(CellRef cell, UUID cost) implements Recipe {
    public static final String METHOD = "cost-per-person";

    @Override
    public String method() {
      return METHOD;
    }
  }

  /// Until when the money lasts.
  ///
  /// @param cost which of the costs that the hub typed
  /// @param streams each as `id@version`: who pays, until when
  record Lasts(UUID cost, List<String> streams) implements Recipe {
    public static final String METHOD = "money-lasts";

    public Lasts {
      streams = List.copyOf(streams);
    }

    @Override
    public String method() {
      return METHOD;
    }
  }

  /// How many people the hub could not have reached without one stream of money.
  ///
  /// @param stream as `id@version`
  record Lost(CellRef cell, UUID cost, String stream) implements Recipe {
    public static final String METHOD = "reached-without-stream";

    @Override
    public String method() {
      return METHOD;
    }
  }

  /// What another hub published of itself, as it did.
  ///
  /// @param benchmark which of the lines that the hub brought in
  record OfOthers(UUID benchmark) implements Recipe {
    public static final String METHOD = "of-another-hub";

    @Override
    public String method() {
      return METHOD;
    }
  }

  /// There is no released number for it: nothing is made up.
  ///
  /// @param asOf the day on which there was none
  record NotKnown(String why, LocalDate asOf) implements Recipe {
    public static final String METHOD = "not-known";

    @Override
    public String method() {
      return METHOD;
    }
  }
}
