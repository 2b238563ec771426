/// The analyst's desk: a file is brought, looked at, asked a question, and answers with a report.
@NullMarked
package org.mainstay.inside.study.desk;

import org.jspecify.annotations.NullMarked;
