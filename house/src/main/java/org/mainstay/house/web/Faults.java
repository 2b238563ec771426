package org.mainstay.house.web;

import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.ui.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Decides which page somebody sees when something goes wrong, and notes it without their words.
public final class Faults {
  /// The code of a fault of ours that nobody foresaw.
  public static final String UNFORESEEN = "MAINSTAY-WEB-001";

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  /// How many lines of the way to a fault are noted.
  private static final int FRAMES_MAX = 12;

  private final NoticePages notices;

  /// @param notices the pages themselves
  public Faults(NoticePages notices) {
    this.notices = notices;
  }

  /// The pages themselves.
  public NoticePages notices() {
    return notices;
  }

  /// The page for this fault.
  public Page pageFor(Throwable fault) {
    if (isNothingThere(fault)) {
      return notices.notFound();
    }
    if (isLostDatabase(fault)) {
      LOG.warn("MAINSTAY-WEB-003: the database is not to be had");
      return notices.outOfOrder();
    }
    note(fault);
    return notices.fault(UNFORESEEN);
  }

  /// A path, method or number that no page of ours has.
  private static boolean isNothingThere(Throwable fault) {
    return fault instanceof NoSuchCase
        || fault instanceof MethodArgumentTypeMismatchException
        || fault instanceof ServletRequestBindingException
        || fault instanceof HttpMediaTypeException
        || (fault instanceof ErrorResponse response && response.getStatusCode().is4xxClientError());
  }

  private static boolean isLostDatabase(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotCreateTransactionException
          || cause instanceof TransactionSystemException
          || cause instanceof DataAccessResourceFailureException
          || cause instanceof RecoverableDataAccessException
          || cause instanceof TransientDataAccessException) {
        return true;
      }
      if (cause instanceof SQLException sql && isLostConnection(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /// Class 08 is a lost connection, class 57 a server that is going down or coming up.
  private static boolean isLostConnection(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57"));
  }

  /// Notes where a fault came from: types and lines, never messages, for these may hold words.
  public void note(Throwable fault) {
    Throwable root = fault;
    var types = new StringBuilder(fault.getClass().getName());
    for (Throwable next = fault.getCause(); next != null; next = next.getCause()) {
      root = next;
      types.append(" < ").append(root.getClass().getName());
    }
    LOG.error("{}: {}{}", UNFORESEEN, types, way(root));
  }

  private static String way(Throwable root) {
    var lines = new StringBuilder();
    Arrays.stream(root.getStackTrace())
        .limit(FRAMES_MAX)
        .forEach(frame -> lines.append(System.lineSeparator()).append("  at ").append(frame));
    return lines.toString();
  }
}
