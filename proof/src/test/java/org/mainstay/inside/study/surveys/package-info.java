/// Surveys of staff on a real database: what is kept, what is shown, and that nobody can be traced.
@NullMarked
package org.mainstay.inside.study.surveys;

import org.jspecify.annotations.NullMarked;
