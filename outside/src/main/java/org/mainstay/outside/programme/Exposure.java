package org.mainstay.outside.programme;

import java.time.LocalDate;
import java.util.UUID;

/// To how many a programme was offered in some time, how many took part, and what it cost.
///
/// @param tookPart at most as many as were offered it
/// @param pounds in whole pounds
public record Exposure(
    UUID id, LocalDate begins, LocalDate ends, int offered, int tookPart, int pounds) {}
