/// Surveys of staff: begun and closed, watched by tens, read when a wave is over, handed to
/// `study`.
@NullMarked
package org.mainstay.inside.study.surveys;

import org.jspecify.annotations.NullMarked;
