package org.mainstay.inside.support.demands;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.CopiedPart.Chapter;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// That a body outside demanded part of a record, and what it was given.
///
/// @param told whether the person reads of it
/// @param parts in the order of a copy
public record Demand(
    UUID id, ReferralId referral, PersonKey person, Asked asked, Telling told, List<Part> parts) {
  public Demand {
    parts = List.copyOf(parts);
  }

  /// Who can demand it.
  public enum Body {
    COURT("A court"),
    POLICE("The police"),
    CORONER("A coroner"),
    REGULATOR("A regulator"),
    OTHER("Another body");

    private final String words;

    Body(String words) {
      this.words = words;
    }

    /// As the team and the person read it.
    public String words() {
      return words;
    }
  }

  /// By which law it may be given. DPA is the Data Protection Act 2018.
  public enum Basis {
    ORDER("An order of a court or a warrant", "DPA, Schedule 2, paragraph 5(2)"),
    DUTY("A law says that we must", "DPA, Schedule 2, paragraph 5(2)"),
    CRIME("To prevent or find out a serious crime", "DPA, Schedule 2, paragraph 2"),
    REGULATION("A regulator may see it", "DPA, Schedule 2, paragraph 7"),
    CONSENT("The person said yes in writing", "UK GDPR, Article 9(2)(a)"),
    HARM("To keep somebody from serious harm", "common law, the public interest");

    private final String words;
    private final String law;

    Basis(String words, String law) {
      this.words = words;
      this.law = law;
    }

    /// As the team and the person read it.
    public String words() {
      return words;
    }

    /// Where it stands.
    public String law() {
      return law;
    }
  }

  /// What was demanded.
  ///
  /// @param on the day on the letter or order
  /// @param words who asked, with their office, and for what; may name others
  public record Asked(
      Body body, Basis basis, LocalDate on, Sealed words, WorkerId keptBy, Instant keptAt) {}

  /// Whether the person reads of it.
  ///
  /// @param notBecause why telling them would do harm to what it is for; empty if they read it
  /// @param toldBy who let them read it later
  public record Telling(Optional<Sealed> notBecause, Optional<WorkerId> toldBy) {
    /// Whether they read of it now.
    public boolean isTold() {
      return notBecause.isEmpty() || toldBy.isPresent();
    }
  }

  /// One part of the record, as a copy has it.
  public record Part(
      Chapter chapter,
      Optional<WorkerId> signedBy,
      Optional<WorkerId> refusedBy,
      Optional<WorkerId> givenBy,
      Optional<Instant> givenAt) {

    /// Whether nobody has said yet whether it is given, or it has not been given yet.
    public boolean isOpen() {
      return refusedBy.isEmpty() && givenBy.isEmpty();
    }
  }

  /// Whether any part of it still waits.
  public boolean isOpen() {
    return parts.stream().anyMatch(Part::isOpen);
  }
}
