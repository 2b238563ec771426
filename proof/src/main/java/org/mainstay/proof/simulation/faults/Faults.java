package org.mainstay.proof.simulation.faults;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Which operations meet a fault of the database, at which of their statements and of what kind.
public final class Faults {
  /// A fault that is due later than the last statement of an operation meets its commit.
  private static final int STATEMENT_MAX = 24;

  /// The kinds of fault.
  public enum Kind {
    /// The database refuses a statement: nothing is kept, and the caller knows.
    REFUSED("refused"),
    /// The process is killed, or the connection breaks, in mid transaction: nothing is kept, and
    /// the caller knows nothing.
    BROKEN("broken off"),
    /// The commit is done, but its answer is lost: all is kept, and the caller knows nothing.
    ANSWER_LOST("answer lost");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// As the log says it.
    public String words() {
      return words;
    }
  }

  private final RandomGenerator chance;
  private final double share;
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private Optional<Kind> armed = Optional.empty();
  private Optional<Kind> fired = Optional.empty();
  private int statementsLeft;

  /// @param share of the operations that meet a fault, 0 to 1
  public Faults(RandomGenerator chance, double share) {
    this.chance = chance;
    this.share = share;
  }

  /// An operation begins.
  public void arm() {
    fired = Optional.empty();
    boolean meets = chance.nextDouble() < share;
    var kind = Kind.values()[chance.nextInt(Kind.values().length)];
    statementsLeft = 1 + chance.nextInt(STATEMENT_MAX);
    armed = meets ? Optional.of(kind) : Optional.empty();
  }

  /// The operation is over.
  ///
  /// @return the fault it met
  public Optional<Kind> disarm() {
    armed = Optional.empty();
    return fired;
  }

  boolean isArmed() {
    return armed.isPresent();
  }

  /// Whether the fault that was met took the connection with it.
  boolean isGone() {
    return fired.filter(kind -> kind != Kind.REFUSED).isPresent();
  }

  /// A statement is about to be sent.
  ///
  /// @throws SQLException if it meets the fault
  void statement() throws SQLException {
    if (armed.isPresent() && armed.get() != Kind.ANSWER_LOST && --statementsLeft == 0) {
      fire();
    }
  }

  /// A commit is about to be sent: the fault is met now at the latest.
  ///
  /// @return whether it is to be done and its answer to be lost
  boolean commit() throws SQLException {
    if (armed.equals(Optional.of(Kind.ANSWER_LOST))) {
      return true;
    }
    if (armed.isPresent()) {
      fire();
    }
    return false;
  }

  /// The fault happens.
  void fire() throws SQLException {
    var kind = armed.orElseThrow();
    armed = Optional.empty();
    fired = Optional.of(kind);
    counts.merge(kind, 1, Integer::sum);
    throw new SQLException("simulated: " + kind.words(), kind == Kind.REFUSED ? "53200" : "08006");
  }

  /// How often each kind was met so far.
  public Map<Kind, Integer> counts() {
    return Map.copyOf(counts);
  }
}
