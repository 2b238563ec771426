package org.mainstay.house.database;

/// What is done before the tables of an older version are changed.
public interface BeforeUpgrade {
  /// Nothing is done.
  BeforeUpgrade NOTHING = server -> {};

  /// Is called when roles and rights stand and no table was changed yet; if it throws, none is.
  void isUpgraded(PostgresServer server);
}
