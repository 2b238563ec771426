package org.mainstay.house.watch;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// How the house is, as text that machines read.
///
/// Moments are cut to the minute, so that nobody learns from them when somebody wrote or worked to
/// the second. There is no number of requests, people, sessions or rows.
final class Told {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final double MILLIS = 1_000.0;

  private Told() {}

  /// One JSON object.
  static String json(Vitals vitals) {
    var all = new LinkedHashMap<String, Object>();
    all.put("ready", vitals.isReady());
    all.put("database", vitals.database() ? "up" : "down");
    all.put("intake", vitals.intake().map(open -> open ? "open" : "refused").orElse("elsewhere"));
    vitals
        .safety()
        .ifPresent(
            safety -> {
              all.put("lastBackup", safety.backup().map(Told::minute).orElse("never"));
              all.put("lastProvenRestore", safety.proof().map(Told::minute).orElse("never"));
              all.put("restoreIsProven", safety.proven());
              all.put("checkpointAgeMinutes", age(safety.checkpoint(), vitals.at()));
            });
    all.put("diskFreeMiB", vitals.freeBytes() >> 20);
    all.put("diskHasRoom", vitals.roomForLetters());
    return JSON.writeValueAsString(all);
  }

  private static Object age(Optional<Instant> checkpoint, Instant now) {
    return checkpoint
        .<Object>map(at -> Math.max(0, Duration.between(at, now).toMinutes()))
        .orElse("never");
  }

  private static String minute(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /// The text format of Prometheus, version 0.0.4.
  static String metrics(Vitals vitals) {
    var gauges = new LinkedHashMap<String, Number>();
    gauges.put("mainstay_ready", bit(vitals.isReady()));
    gauges.put("mainstay_database_up", bit(vitals.database()));
    vitals.intake().ifPresent(open -> gauges.put("mainstay_intake_open", bit(open)));
    vitals.safety().ifPresent(safety -> safety(safety, gauges));
    gauges.put("mainstay_disk_free_bytes", vitals.freeBytes());
    gauges.put("mainstay_disk_has_room", bit(vitals.roomForLetters()));
    machine(gauges);
    var text = new StringBuilder();
    for (Map.Entry<String, Number> gauge : gauges.entrySet()) {
      text.append("# TYPE ").append(gauge.getKey()).append(" gauge\n");
      text.append(gauge.getKey()).append(' ').append(gauge.getValue()).append('\n');
    }
    return text.toString();
  }

  private static void safety(Vitals.Safety safety, Map<String, Number> gauges) {
    safety.backup().ifPresent(at -> gauges.put("mainstay_backup_seconds", seconds(at)));
    safety.proof().ifPresent(at -> gauges.put("mainstay_restore_trial_seconds", seconds(at)));
    gauges.put("mainstay_restore_proven", bit(safety.proven()));
    safety.checkpoint().ifPresent(at -> gauges.put("mainstay_checkpoint_seconds", seconds(at)));
  }

  private static void machine(Map<String, Number> gauges) {
    var memory = ManagementFactory.getMemoryMXBean();
    var runtime = ManagementFactory.getRuntimeMXBean();
    gauges.put("jvm_memory_heap_used_bytes", memory.getHeapMemoryUsage().getUsed());
    gauges.put("jvm_memory_other_used_bytes", memory.getNonHeapMemoryUsage().getUsed());
    gauges.put("process_start_time_seconds", runtime.getStartTime() / MILLIS);
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }

  private static long seconds(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES).getEpochSecond();
  }
}
