package org.mainstay.hatch.contribution;

/// How it went on with somebody after their first contact of a contract year.
///
/// @param year the contract year
public record LaterFact(ContributionKey key, int year, Course course) {}
