package org.mainstay.proof.faults;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.mainstay.house.database.DatabaseSettings;
import org.mainstay.house.database.EmbeddedPostgres;

/// The requests that a database holds, counted while no house stands on it.
final class Letters {
  private Letters() {}

  static long countedIn(Path folder) {
    var settings = DatabaseSettings.embedded(folder.resolve("data"), folder.resolve("keys"));
    try (var server = EmbeddedPostgres.start(settings, new SecureRandom(), _ -> {});
        var connection =
            DriverManager.getConnection(server.url(), server.admin(), server.password());
        var row =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from letterbox_letter.letter where kind = 'request'")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
