package org.mainstay.inside.team.handbook;

import java.time.Instant;

/// One version of the handbook.
///
/// @param number counted from 1
/// @param name the beginning of a hash over its files, the same for the same files anywhere
/// @param at when it came into use
public record Version(int number, String name, Instant at) {}
