package org.mainstay.outside.office;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The outside's own connection, which reaches nothing inside, and its transactions.
///
/// @param once what is done in it happens whole or not at all
public record OfficeStore(JdbcClient outside, TransactionOperations once) {}
