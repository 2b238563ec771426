package org.mainstay.inside.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.codes.NhsCode;
import org.mainstay.inside.support.ending.Ending;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.work.employment.Episodes;
import org.mainstay.inside.work.employment.SupportState;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people said about their work; what was said last for a moment counts, nothing is changed.
public final class EmploymentRecords {
  /// A follow-up that nobody made within so many weeks after the last one stays not known.
  private static final int WEEKS_MAX = 60;

  private static final String KEEP =
      """
      insert into inside_work.employment_status
             (referral_id, person_key, asked_at, on_day, status_code, hours_code, sickness_code,
              worker_id, at)
      values (:referralId, :personKey, :askedAt, :on, :status, :hours, :sickness,
              :workerId, :at)
      """;

  private static final String OF =
      """
      select distinct on (asked_at) asked_at, on_day, status_code, hours_code, sickness_code
        from inside_work.employment_status
       where referral_id = :referralId
       order by asked_at, id desc
       limit 10
      """;

  private static final String ENDED =
      """
      select e.referral_id, e.on_day, coalesce(string_agg(distinct s.asked_at, ' '), '') as asked,
             coalesce(string_agg(distinct a.asked_at, ' '), '') as waiting
        from inside_support.ending e
        left join inside_work.employment_status s on s.referral_id = e.referral_id
        left join inside_work.work_ask a on a.referral_id = e.referral_id
       where e.on_day > :since
         and e.on_day <= :until
         and e.reason_code in (:reasons)
       group by e.referral_id, e.on_day
       order by e.on_day, e.referral_id
       limit 500
      """;

  private static final String ENDED_WITHOUT =
      """
      select e.referral_id
        from inside_support.ending e
       where e.on_day > :since
         and e.reason_code in (:reasons)
         and not exists (select 1
                           from inside_work.employment_status s
                          where s.referral_id = e.referral_id
                            and s.asked_at = 'END')
       order by e.on_day, e.referral_id
       limit 500
      """;

  /// Whoever ended longer ago is not asked any more how it was then.
  private static final int WEEKS_END_MAX = 4;

  /// Nobody is asked who never had support, and no family of somebody who died.
  public static final List<DischargeReason> ASKED_AFTER =
      List.of(
          DischargeReason.COMPLETED,
          DischargeReason.EARLIER_THAN_PLANNED,
          DischargeReason.EARLIER_THAN_ASKED,
          DischargeReason.NOT_KNOWN);

  private final JdbcClient inside;
  private final Endings endings;
  private final WorkAsks asks;
  private final Episodes episodes;
  private final Trail trail;
  private final Clock clock;

  public EmploymentRecords(
      JdbcClient inside,
      Endings endings,
      WorkAsks asks,
      Episodes episodes,
      Trail trail,
      Clock clock) {
    this.inside = inside;
    this.endings = endings;
    this.asks = asks;
    this.episodes = episodes;
    this.trail = trail;
    this.clock = clock;
  }

  /// A follow-up that is due and that nobody has made.
  ///
  /// @param isAsked whether the question stands on their own page already
  record FollowUp(ReferralId referral, AskedAt at, boolean isAsked) {}

  /// What became of a wish to keep what somebody said.
  public sealed interface Kept {
    /// It is kept.
    record Done() implements Kept {}

    /// It cannot be; the words say why.
    record Refused(String because) implements Kept {}
  }

  /// Keeps what somebody said about their work.
  public Kept keep(Referral referral, EmploymentRecord said) {
    var refusal = refusal(referral, said);
    if (refusal.isPresent()) {
      return new Kept.Refused(refusal.get());
    }
    inside
        .sql(KEEP)
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("askedAt", said.at().name())
        .param("on", said.on())
        .param("status", said.status().code())
        .param("hours", said.hours().code())
        .param("sickness", said.sickness().code())
        .param("workerId", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    trail.write(referral.person().value(), "kept work", said.at().words());
    asks.answered(referral.id(), said.at());
    SupportState.followedUp(said.at().weeks())
        .ifPresent(state -> episodes.followedUp(referral, state));
    return new Kept.Done();
  }

  /// What somebody said, by the moment; what nobody asked is absent.
  public Map<AskedAt, EmploymentRecord> of(ReferralId referral) {
    Map<AskedAt, EmploymentRecord> said = new EnumMap<>(AskedAt.class);
    inside
        .sql(OF)
        .param("referralId", referral.value())
        .query(EmploymentRecords::said)
        .list()
        .forEach(one -> said.put(one.at(), one));
    return said;
  }

  /// The last day of support, if it has ended.
  public Optional<LocalDate> ended(ReferralId referral) {
    return endings.of(referral).map(Ending::on);
  }

  /// Why nobody can be asked about this moment today; empty if they can.
  Optional<String> notNow(Referral referral, AskedAt at) {
    if (of(referral.id()).containsKey(at)) {
      return Optional.of("It is known already what they said for this moment.");
    }
    if (at == AskedAt.END && ended(referral.id()).isEmpty()) {
      return Optional.of("Support has not ended yet.");
    }
    return refusal(
        referral,
        EmploymentRecord.withoutJob(at, LocalDate.now(clock), EmploymentStatus.NOT_STATED));
  }

  /// The cases that ended not long ago and of which nobody knows how work was then.
  List<ReferralId> endedWithout() {
    return inside
        .sql(ENDED_WITHOUT)
        .param("since", LocalDate.now(clock).minusWeeks(WEEKS_END_MAX))
        .param("reasons", ASKED_AFTER.stream().map(NhsCode::code).toList())
        .query(UUID.class)
        .list()
        .stream()
        .map(ReferralId::new)
        .toList();
  }

  /// The follow-ups that are due: of each case the latest alone, as an earlier one is too late.
  List<FollowUp> due() {
    var today = LocalDate.now(clock);
    return inside
        .sql(ENDED)
        .param("since", today.minusWeeks(WEEKS_MAX))
        .param("until", AskedAt.WEEKS_13.latestEnd(today))
        .param("reasons", ASKED_AFTER.stream().map(NhsCode::code).toList())
        .query((row, number) -> due(row, today))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<FollowUp> due(ResultSet row, LocalDate today) throws SQLException {
    var ended = row.getObject("on_day", LocalDate.class);
    var asked = List.of(row.getString("asked").split(" ", -1));
    var waiting = List.of(row.getString("waiting").split(" ", -1));
    var referral = new ReferralId(row.getObject("referral_id", UUID.class));
    return AskedAt.FOLLOW_UPS.reversed().stream()
        .filter(at -> !at.dueAfter(ended).isAfter(today))
        .findFirst()
        .filter(at -> !asked.contains(at.name()))
        .map(at -> new FollowUp(referral, at, waiting.contains(at.name())));
  }

  private Optional<String> refusal(Referral referral, EmploymentRecord said) {
    if (said.on().isAfter(LocalDate.now(clock))) {
      return Optional.of("The day cannot be in the future.");
    }
    var asked = London.day(referral.requestReceivedAt());
    if (said.on().isBefore(asked)) {
      return Optional.of(
          "That day is before the request, which came on %s.".formatted(London.words(asked)));
    }
    if (!said.at().isFollowUp()) {
      return Optional.empty();
    }
    var due = ended(referral.id()).map(said.at()::dueAfter);
    if (due.isEmpty()) {
      return Optional.of("Support has not ended yet: a follow-up comes afterwards.");
    }
    return due.filter(said.on()::isBefore)
        .map(day -> "This follow-up is due on %s.".formatted(London.words(day)));
  }

  private static EmploymentRecord said(ResultSet row, int number) throws SQLException {
    return new EmploymentRecord(
        AskedAt.valueOf(row.getString("asked_at")),
        row.getObject("on_day", LocalDate.class),
        NhsCode.from(EmploymentStatus.class, row.getString("status_code")),
        NhsCode.from(WeeklyHours.class, row.getString("hours_code")),
        NhsCode.from(SicknessAbsence.class, row.getString("sickness_code")));
  }
}
