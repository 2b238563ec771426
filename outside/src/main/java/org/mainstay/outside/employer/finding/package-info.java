/// Findings as they stand on a page: a title that says what was found, a chart with its margins,
/// the same figures as a table, and both as files.
@NullMarked
package org.mainstay.outside.employer.finding;

import org.jspecify.annotations.NullMarked;
