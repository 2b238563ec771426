package org.mainstay.house.wiring.trail;

import java.time.Clock;
import java.time.Duration;
import org.mainstay.house.database.Database;
import org.mainstay.house.database.Role;
import org.mainstay.house.jobs.Job;
import org.mainstay.house.keys.KeyFolder;
import org.mainstay.house.tree.AnchorFile;
import org.mainstay.house.tree.Anchoring;
import org.mainstay.house.tree.NoteKey;
import org.mainstay.house.tree.TreeKeeper;
import org.mainstay.inside.huddle.alerts.AlertPages;
import org.mainstay.inside.huddle.alerts.Alerts;
import org.mainstay.inside.huddle.alerts.CopiedAlerts;
import org.mainstay.inside.messages.Messenger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The keeper of the trail's tree. Its connection is its own and no bean: the inside's rooms keep
/// theirs, and cannot reach the tree.
@Configuration(proxyBeanMethods = false)
@Import({Alerts.class, AlertPages.class, CopiedAlerts.class})
public class TrailRooms {
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  @Bean
  TreeKeeper treeKeeper(Database database, KeyFolder keys, Anchoring anchoring, Clock clock) {
    var trail = database.dataSource(Role.TRAIL);
    var anchor = AnchorFile.in(anchoring.folder());
    anchor.keep(NoteKey.of(keys.checkpoints().getPublic()));
    return new TreeKeeper(
        JdbcClient.create(trail),
        new TransactionTemplate(new JdbcTransactionManager(trail)),
        anchor,
        keys.checkpoints(),
        clock);
  }

  @Bean
  Job keepTree(TreeKeeper treeKeeper) {
    var watched = new Watched(treeKeeper);
    return Job.every(PAUSE, "keep-tree", watched::turn);
  }

  @Bean
  Job sendCheckpoint(
      TreeKeeper treeKeeper,
      Messenger.Carriers carriers,
      KeyFolder keys,
      Anchoring anchoring,
      Clock clock) {
    var mail =
        new CheckpointMail(
            treeKeeper,
            carriers.emails(),
            NoteKey.of(keys.checkpoints().getPublic()).written(),
            clock);
    var guardian = anchoring.guardian();
    return Job.every(AN_HOUR, "send-checkpoint", () -> guardian.ifPresent(mail::send));
  }
}
