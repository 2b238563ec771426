package org.mainstay.outside.casemaking.funding;

import java.time.LocalDate;
import java.util.UUID;

/// What another hub offers or costs, as it published it: nothing of it is worked out here.
///
/// @param id of this line of this table: it stays when another table is brought in
/// @param measure such as "Cost for each person reached"
/// @param value as it was published, such as "£1,150"
/// @param source where it was published
public record Benchmark(
    UUID id, String hub, String measure, String value, String source, LocalDate publishedOn) {}
